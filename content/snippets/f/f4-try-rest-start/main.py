import asyncio


class NoAnswer(Exception):
    pass


class NoPermission(Exception):
    pass


async def call(name):
    await asyncio.sleep(1)
    if name == "Ben":
        raise NoAnswer("Ben")
    if name == "Cleo":
        raise NoPermission("Cleo")


async def call_all(names):
    try:
        async with asyncio.TaskGroup() as group:
            for name in names:
                group.create_task(call(name))
    except BaseException:
        print("something went wrong")


async def main():
    for names in [["Ana", "Ben"], ["Ben", "Cleo"]]:
        try:
            await call_all(names)
            print("main: fine")
        except ExceptionGroup as error:
            print(f"main: {error}")


if __name__ == "__main__":
    asyncio.run(main())
