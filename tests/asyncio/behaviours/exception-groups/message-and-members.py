# The text says how many errors there are.
import asyncio


async def main():
    one = ExceptionGroup("one thing", [TypeError("a")])
    two = ExceptionGroup("two things", [TypeError("a"), one])
    for group in [one, two]:
        print(group)
        print(group.message, len(group.exceptions))
    print("an error" if isinstance(two, Exception) else "", "nested" if two.exceptions[1] is one else "")


asyncio.run(main())
