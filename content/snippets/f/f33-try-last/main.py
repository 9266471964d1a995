import asyncio


async def write(stop):
    for letter in ["one", "two", "three", "four"]:
        await asyncio.sleep(2)
        print(f"letter {letter} is written")
        if stop.is_set():
            break


async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(5, stop.set)  # the signal

    writer = asyncio.create_task(write(stop))
    await stop.wait()
    print("asked to stop")
    await writer
    print("closed")


if __name__ == "__main__":
    asyncio.run(main())
