import asyncio

answer_times = [5, 3, 0.5]


async def ask(attempt: int) -> str:
    await asyncio.sleep(answer_times[attempt])
    return f"answer to question {attempt + 1}"


async def ask_patiently(attempts: int) -> str:
    for attempt in range(attempts):
        try:
            return await asyncio.wait_for(ask(attempt), 1)
        except TimeoutError:
            print(f"no answer to question {attempt + 1}")
    return "nobody answers"


async def main() -> None:
    print(await ask_patiently(3))
    print(await ask_patiently(2))


if __name__ == "__main__":
    asyncio.run(main())
