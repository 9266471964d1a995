# Rule 13: a plain future is reported in the same way.
import asyncio

kept: list = []


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], "-", context["exception"]))
    future: asyncio.Future[int] = loop.create_future()
    future.set_exception(ValueError("boom"))
    kept.append(future)
    print("main ends")


asyncio.run(main())
print("end")
