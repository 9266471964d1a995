import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def visit(sight):
    await asyncio.sleep(2)
    log(f"seen: {sight}")


async def main():
    try:
        async with asyncio.timeout(5):
            await visit("the castle")
            await visit("the bridge")
            await visit("the museum")
    except TimeoutError:
        log("the bus leaves")


if __name__ == "__main__":
    asyncio.run(main())
