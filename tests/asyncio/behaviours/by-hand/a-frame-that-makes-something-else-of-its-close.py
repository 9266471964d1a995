import asyncio


class Leaving:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        print(f"{self.name} is left with {'nothing' if kind is None else kind.__name__}")


class Failing:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        raise ValueError("left")


async def leaves_badly():
    async with Leaving("outer"):
        try:
            with Failing():
                await asyncio.sleep(0)
        except ValueError:
            print("caught")


async def finally_fails():
    async with Leaving("outer"):
        try:
            try:
                await asyncio.sleep(0)
            finally:
                raise ValueError("finally")
        except ValueError:
            print("caught")


async def an_inner_one_sees_the_error():
    try:
        async with Leaving("outer"):
            async with Leaving("inner"):
                with Failing():
                    await asyncio.sleep(0)
    except ValueError:
        print("caught")
    async with Leaving("last"):
        pass


async def cleans_up():
    async with Leaving("outer"):
        try:
            await asyncio.sleep(0)
        finally:
            try:
                async with Leaving("in the clean-up"):
                    raise ValueError("in the clean-up")
            except ValueError:
                print("caught")


async def main():
    for work in (leaves_badly, finally_fails, an_inner_one_sees_the_error, cleans_up):
        coro = work()
        coro.send(None)
        coro.close()
        print("closed")


asyncio.run(main())
