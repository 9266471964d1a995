import time


def worker(seconds, job):
    print(f"starting to {job}")
    time.sleep(seconds)
    print(f"done: {job}")


def main():
    start = time.monotonic()
    jobs = [(1, "order milk"), (2, "order bread")]
    for seconds, job in jobs:
        worker(seconds, job)
    print(f"all jobs: {time.monotonic() - start:.1f} seconds")


if __name__ == "__main__":
    main()
