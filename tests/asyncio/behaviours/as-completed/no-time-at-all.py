# With a timeout of 0, only what takes no time is handed out.
import asyncio


async def main():
    for next in asyncio.as_completed([asyncio.sleep(0, "a turn"), asyncio.sleep(1, "a second")], timeout=0):
        try:
            print(await next)
        except TimeoutError as error:
            print(type(error).__name__)


asyncio.run(main())
