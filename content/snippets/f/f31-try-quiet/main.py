import asyncio


async def save(what):
    await asyncio.sleep(1)
    print(f"saved: {what}")


async def print_out(what):
    await asyncio.sleep(2)
    raise ValueError(f"no paper for {what}")


async def main():
    printing = asyncio.create_task(print_out("the letter"))
    await save("the letter")
    try:
        await printing
    except ValueError as error:
        print(f"main: {error}")


if __name__ == "__main__":
    asyncio.run(main())
