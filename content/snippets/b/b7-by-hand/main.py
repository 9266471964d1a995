import asyncio


async def main() -> None:
    print("Running main")
    await asyncio.sleep(2)


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
    print("Done")
