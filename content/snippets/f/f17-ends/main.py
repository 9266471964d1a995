import asyncio
import random

from retry import retry

random.seed(3)


class Unreachable(Exception):
    pass


async def dead_server():
    print("  asking")
    raise Unreachable("no answer")


async def bad_question():
    print("  asking")
    raise ValueError("what do you mean?")


async def report(work):
    try:
        print(f"  {await work}")
    except TimeoutError:
        print("  time is up")
    except Exception as error:
        print(f"  {error}")


async def main():
    print("three attempts:")
    await report(retry(dead_server, (Unreachable,), attempts=3))
    print("an error of another kind:")
    await report(retry(bad_question, (Unreachable,)))
    print("ten seconds at most:")
    patient = retry(dead_server, (Unreachable,), attempts=100)
    await report(asyncio.wait_for(patient, 10))


if __name__ == "__main__":
    asyncio.run(main())
