import asyncio


async def letters():
    await asyncio.sleep(1)
    yield "good morning"


async def main():
    post = letters()
    first = asyncio.create_task(anext(post))
    await asyncio.sleep(0)
    try:
        await anext(post)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    print(await first)


if __name__ == "__main__":
    asyncio.run(main())
