# Rule 24: being cancelled is no error.
import asyncio

kept: list = []


async def work():
    await asyncio.sleep(10)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("reported:", context["message"]))
    tasks = [asyncio.create_task(work()) for n in range(3)]
    kept.append(tasks)
    tasks[0].cancel()
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
print("end")
