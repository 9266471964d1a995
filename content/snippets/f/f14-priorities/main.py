import asyncio


async def doctor(waiting):
    for _ in range(5):
        urgency, patient = await waiting.get()
        print(f"{patient} ({urgency}) comes in")
        await asyncio.sleep(10)


async def main():
    waiting = asyncio.PriorityQueue()
    waiting.put_nowait((3, "Ben, who coughs"))
    waiting.put_nowait((2, "Cleo, who has a fever"))
    waiting.put_nowait((3, "Ana, who has a rash"))
    task = asyncio.create_task(doctor(waiting))
    await asyncio.sleep(5)
    waiting.put_nowait((1, "Dan, who bleeds"))
    waiting.put_nowait((2, "Eva, who fell"))
    await task


if __name__ == "__main__":
    asyncio.run(main())
