import asyncio


class SoldOut(Exception):
    pass


class Closed(Exception):
    pass


async def buy(what, seconds):
    await asyncio.sleep(seconds)
    if what == "milk":
        raise SoldOut("no milk")
    if what == "bread":
        raise Closed("the bakery is closed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(buy("milk", 1))
            group.create_task(buy("bread", 1))
            group.create_task(buy("eggs", 2))
    except ExceptionGroup as error:
        print(error)
        for one in error.exceptions:
            print(f"- {type(one).__name__}: {one}")


if __name__ == "__main__":
    asyncio.run(main())
