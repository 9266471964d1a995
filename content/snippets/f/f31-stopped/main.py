import asyncio


async def main():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(1)


try:
    asyncio.run(main())
except RuntimeError as error:
    print(f"RuntimeError: {error}")
