import asyncio


async def work():
    return "done"


plan = work()


async def inside():
    asyncio.run(plan)


async def other():
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(plan)
    finally:
        loop.close()


async def again():
    asyncio.get_running_loop().run_until_complete(plan)


async def closing():
    plan.close()
    asyncio.get_running_loop().close()


async def main():
    for mistake in [inside, other, again, closing]:
        try:
            await mistake()
        except Exception as error:
            print(f"{mistake.__name__}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
