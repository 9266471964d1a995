# Rule 27: with a time of 0 or less, what is not done is cancelled before it starts.
import asyncio


async def work():
    print("never")


async def main():
    for seconds in [0, -1]:
        try:
            await asyncio.wait_for(work(), seconds)
        except TimeoutError:
            print("TimeoutError")
    future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    future.set_result("was done")
    print(await asyncio.wait_for(future, 0))


asyncio.run(main())
