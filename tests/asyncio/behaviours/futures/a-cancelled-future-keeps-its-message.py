# Rule 11: a plain future gives its message to everybody who asks.
import asyncio


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    future.cancel("no more")
    for n in range(2):
        try:
            future.result()
        except asyncio.CancelledError as error:
            print("result:", error)
    try:
        future.exception()
    except asyncio.CancelledError as error:
        print("exception:", error)
    try:
        await future
    except asyncio.CancelledError as error:
        print("await:", error)


asyncio.run(main())
