import asyncio


async def launch(sleep=asyncio.sleep):
    await sleep(3 * 3600)
    for n in [3, 2, 1]:
        print(n)
        await sleep(1)
    print("lift off")


async def main():
    slept = []

    async def note(seconds):
        slept.append(seconds)

    await launch(note)
    print(f"slept: {', '.join(map(str, slept))}")


if __name__ == "__main__":
    asyncio.run(main())
