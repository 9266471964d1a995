# The function is asked about groups too, outermost first.
import asyncio


async def main():
    inner = ExceptionGroup("inner", [TypeError("b"), ValueError("c")])
    group = ExceptionGroup("outer", [TypeError("a"), inner])

    def condition(error):
        print("asked about", error)
        return isinstance(error, TypeError)

    match, rest = group.split(condition)
    print(match, rest)
    whole, nothing = group.split(lambda error: error is inner)
    print("inner as it is" if whole.exceptions[0] is inner else "a copy", nothing)


asyncio.run(main())
