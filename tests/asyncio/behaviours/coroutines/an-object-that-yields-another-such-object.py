import asyncio


class Itself:
    def __await__(self):
        yield self

    def __repr__(self):
        return "<Itself>"


class Other:
    def __await__(self):
        try:
            yield Itself()
        except RuntimeError as error:
            return f"caught {error}"
        return "not reached"


async def main():
    try:
        await Itself()
    except RuntimeError as error:
        print(type(error).__name__, error)
    print(await Other())


asyncio.run(main())
