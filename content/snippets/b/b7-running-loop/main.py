import asyncio


def is_there_a_loop() -> str:
    try:
        asyncio.get_running_loop()
        return "a loop is running"
    except RuntimeError as error:
        return str(error)


loop = asyncio.new_event_loop()


async def main() -> None:
    print(f"inside: {is_there_a_loop()}")
    start = asyncio.get_running_loop().time()
    await asyncio.sleep(2)
    seconds = asyncio.get_running_loop().time() - start
    print(f"its clock: {seconds:.0f} seconds later")
    print(f"it is ours: {asyncio.get_running_loop() is loop}")


print(f"before: {is_there_a_loop()}")
loop.run_until_complete(main())
print(f"after: {is_there_a_loop()}")
loop.close()
