# Rule 24: reported at the end of the program, through the loop's handler.
import asyncio

kept: list = []


async def fail():
    raise ValueError("boom")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], "-", context["exception"]))
    kept.append(asyncio.create_task(fail()))
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
print("end")
