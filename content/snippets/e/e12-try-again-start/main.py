import asyncio

answer_times = [5, 3, 0.5]


async def ask(attempt):
    await asyncio.sleep(answer_times[attempt])
    return f"answer to question {attempt + 1}"


async def ask_patiently(attempts):
    return await ask(0)


async def main():
    print(await ask_patiently(3))
    print(await ask_patiently(2))


asyncio.run(main())
