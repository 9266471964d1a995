# Rule 21: the error is thrown in at the await.
import asyncio


async def work():
    await asyncio.sleep(0)
    try:
        await tasks[0]
    except RuntimeError as error:
        print(str(error).split(":")[0])
    return "goes on"


tasks: list = []


async def main():
    tasks.append(asyncio.create_task(work()))
    print(await tasks[0])


asyncio.run(main())
