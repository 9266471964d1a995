import asyncio


async def pay():
    await asyncio.sleep(2)
    raise ValueError("no money")


async def main():
    payment = asyncio.create_task(pay(), name="payment")
    try:
        await asyncio.wait_for(asyncio.shield(payment), 1)
    except TimeoutError:
        print("main: went on without")
    await asyncio.sleep(2)


if __name__ == "__main__":
    asyncio.run(main())
