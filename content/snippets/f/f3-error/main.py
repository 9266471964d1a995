import asyncio


async def save():
    await asyncio.sleep(2)
    raise ValueError("disk full")


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(f"loop: {context['message']}")
    )
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 1)
    except TimeoutError as error:
        print(f"main: {type(error).__name__}")
    await asyncio.sleep(2)
    print("main: two seconds later")


if __name__ == "__main__":
    asyncio.run(main())
