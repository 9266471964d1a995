import time


def count():
    print("One")
    time.sleep(1)
    print("Two")


def main():
    start = time.perf_counter()
    for _ in range(3):
        count()
    elapsed = time.perf_counter() - start
    print(f"exec in {elapsed:.2f} seconds.")


main()
