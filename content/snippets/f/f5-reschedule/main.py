import asyncio


async def listen(limit):
    loop = asyncio.get_running_loop()
    for pause in [1, 1.5, 4]:
        await asyncio.sleep(pause)
        limit.reschedule(loop.time() + 2)
        print(f"a message after {pause} s")


async def main():
    limit = asyncio.timeout(2)
    try:
        async with limit:
            await listen(limit)
    except TimeoutError:
        print("two seconds of silence")
    print(f"expired: {limit.expired()}")


if __name__ == "__main__":
    asyncio.run(main())
