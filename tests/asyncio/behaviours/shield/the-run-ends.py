# At the end of run() what was shielded is cancelled too.
import asyncio


async def save():
    try:
        await asyncio.sleep(9)
        print("never printed")
    finally:
        print("interrupted at", f"{asyncio.get_running_loop().time():.1f}")


async def main():
    try:
        await asyncio.wait_for(asyncio.shield(save()), 1)
    except TimeoutError as error:
        print(type(error).__name__)


asyncio.run(main())
