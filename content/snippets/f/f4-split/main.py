import asyncio


class SoldOut(Exception):
    pass


class Closed(Exception):
    pass


async def fail(error):
    raise error


async def shop(errors):
    try:
        async with asyncio.TaskGroup() as group:
            for error in errors:
                group.create_task(fail(error))
    except* SoldOut as sold_out:
        print(f"shop: next time, {sold_out}")


async def main():
    await shop([SoldOut("no milk"), SoldOut("no eggs")])
    try:
        await shop([SoldOut("no milk"), Closed("the bakery")])
    except ExceptionGroup as error:
        print(f"main: {error}")


if __name__ == "__main__":
    asyncio.run(main())
