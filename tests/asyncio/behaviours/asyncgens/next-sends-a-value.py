# Rule 40: next(value) is asend: the value is what yield gives.
import asyncio


async def echo():
    got = yield "ready"
    while got != "stop":
        await asyncio.sleep(0)
        got = yield f"echo {got}"


async def main():
    generator = echo()
    print(await generator.asend(None))
    print(await generator.asend("a"))
    print(await generator.asend("b"))
    try:
        await generator.asend("stop")
    except StopAsyncIteration:
        print("done")


asyncio.run(main())
