# The same as text.
import asyncio
import re


async def leaf(future):
    await future


async def branch(future):
    await leaf(future)


async def parent(task):
    await asyncio.gather(task)


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(branch(future), name="branch")
    other = asyncio.create_task(parent(task), name="other")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for each in [future, task, other]:
        text = asyncio.format_call_graph(each)
        text = re.sub(r"(, )?id=0x[0-9a-f]+", "", text)
        print(re.sub(r"File '.*', line \d+", "at some line", text))


asyncio.run(main())
