# Rule 14: what is passed is worked out at once, the body is not.
import asyncio


def argument(name: str):
    print("argument", name)
    return name


async def work(name: str):
    print("work", name)


async def main():
    coroutines = [work(argument(name)) for name in ["one", "two"]]
    print("made")
    for coroutine in coroutines[::-1] if False else coroutines:
        await coroutine


asyncio.run(main())
