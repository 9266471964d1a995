import asyncio

inside = 0


async def visit(room):
    global inside
    async with room:
        inside += 1
        await asyncio.sleep(1)
        inside -= 1


async def main():
    room = asyncio.Semaphore(2)
    room.release()
    visits = asyncio.gather(visit(room), visit(room), visit(room))
    await asyncio.sleep(0.5)
    print(f"a room for 2, people inside: {inside}")
    await visits

    strict = asyncio.BoundedSemaphore(2)
    try:
        strict.release()
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
