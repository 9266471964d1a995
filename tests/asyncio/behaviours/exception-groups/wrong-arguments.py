# No errors, no sequence, no condition.
import asyncio


def attempt(action):
    try:
        action()
        print("went well")
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    attempt(lambda: ExceptionGroup("text", []))
    attempt(lambda: ExceptionGroup("text", 5))
    group = ExceptionGroup("text", [TypeError("a")])
    attempt(lambda: group.split(5))
    attempt(lambda: group.split(dict))
    attempt(lambda: group.subgroup((TypeError, 5)))


asyncio.run(main())
