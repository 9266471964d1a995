import asyncio


async def main():
    return asyncio.get_running_loop()


loop = asyncio.run(main())
try:
    loop.call_soon(print, "never called")
except RuntimeError as error:
    print(f"RuntimeError: {error}")
