# Both strike in the same turn: the inner one finds two cancels, and leaves the error to the outer one.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for first in ["outer", "inner"]:
        deadline = loop.time() + 1
        outer = asyncio.timeout_at(deadline)
        inner = asyncio.timeout_at(deadline if first == "outer" else deadline - 0.5)
        try:
            async with outer:
                try:
                    async with inner:
                        try:
                            await asyncio.sleep(10)
                        finally:
                            if first == "inner":
                                await asyncio.sleep(0.5)
                            print("cancelling", asyncio.current_task().cancelling())
                except BaseException as error:
                    print("from inner:", type(error).__name__)
                    raise
        except BaseException as error:
            print("from outer:", type(error).__name__)
        print("cancelling", asyncio.current_task().cancelling(), "both" if outer.expired() and inner.expired() else "one")


asyncio.run(main())
