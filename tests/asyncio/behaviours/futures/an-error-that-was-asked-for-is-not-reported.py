# Rule 13: only errors that nobody retrieved are reported at the end.
import asyncio


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("asked for"))
    print(int(future.exception() is None))


asyncio.run(main())
print("end")
