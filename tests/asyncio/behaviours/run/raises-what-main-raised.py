# Rule 39: and raises what main raised.
import asyncio


async def main():
    await asyncio.sleep(1)
    raise ValueError("boom")


try:
    asyncio.run(main())
except ValueError as error:
    print(error)
