import asyncio


def factory():
    print("factory: makes the loop")
    return asyncio.new_event_loop()


async def main():
    print("main: runs on it")


if __name__ == "__main__":
    asyncio.run(main(), loop_factory=factory)
