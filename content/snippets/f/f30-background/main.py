import asyncio

background = set()


def finished(task):
    background.discard(task)
    if not task.cancelled() and (error := task.exception()):
        print(f"in the background: {type(error).__name__}: {error}")


def spawn(work):
    task = asyncio.create_task(work)
    background.add(task)
    task.add_done_callback(finished)


async def send(letter, seconds):
    await asyncio.sleep(seconds)
    if not letter:
        raise ValueError("an empty letter")
    print(f"sent: {letter}")


async def main():
    spawn(send("good morning", 2))
    spawn(send("", 1))
    print("main: goes on at once")
    await asyncio.wait(background)  # before the program ends
    print(f"main: {len(background)} letters left")


if __name__ == "__main__":
    asyncio.run(main())
