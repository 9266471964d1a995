import asyncio
import re

letters = asyncio.Queue()


async def main():
    postman = asyncio.create_task(letters.get())
    await asyncio.sleep(1)
    await letters.put("good morning")
    print(await postman)


async def again():
    await letters.get()


asyncio.run(main())
try:
    asyncio.run(again())
except RuntimeError as error:
    print("RuntimeError:", re.sub("<.*>", "<Queue …>", str(error)))
