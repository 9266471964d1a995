import asyncio


async def call(attempt):
    await asyncio.sleep(2)
    raise Exception(f"attempt {attempt}: the line is busy")


async def call_often():
    for attempt in range(1, 5):
        try:
            await call(attempt)
        except Exception as error:
            print(error)


async def main():
    try:
        await asyncio.wait_for(call_often(), 5)
    except TimeoutError:
        print("time is up")


if __name__ == "__main__":
    asyncio.run(main())
