# A class that holds a group and a timeout: errors of the body and of children, cancels from outside, and the deadline.
import asyncio


class Scope:
    def __init__(self):
        self.limit = asyncio.timeout(3)
        self.group = asyncio.TaskGroup()

    async def __aenter__(self):
        await self.limit.__aenter__()
        await self.group.__aenter__()
        return self

    async def __aexit__(self, *error):
        after = error
        try:
            await self.group.__aexit__(*after)
        except BaseException as failure:
            after = (type(failure), failure, failure.__traceback__)
        await self.limit.__aexit__(*after)
        if after[1] is not None:
            raise after[1]

    def start(self, work):
        return self.group.create_task(work)


async def child(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise ValueError(name)
        print(name, "is done")
    except (Exception, asyncio.CancelledError) as error:
        print(name, "caught", type(error).__name__)
        raise


async def body(kind):
    async with Scope() as scope:
        scope.start(child("one", 1))
        if kind == "a child fails":
            scope.start(child("two", 0.5, True))
        if kind == "too late":
            scope.start(child("three", 9))
        if kind == "the body fails":
            raise LookupError("body")
        print("body is done")


async def main():
    for kind in ["all is well", "a child fails", "the body fails", "too late", "cancelled"]:
        print("---", kind)
        task = asyncio.create_task(body(kind))
        if kind == "cancelled":
            asyncio.get_running_loop().call_later(0.5, task.cancel)
        try:
            await task
        except (Exception, asyncio.CancelledError) as error:
            print("raised", type(error).__name__)
            if isinstance(error, ExceptionGroup):
                print(",".join(f"{type(each).__name__}: {each}" for each in error.exceptions))
    print("at", round(asyncio.get_running_loop().time()))


asyncio.run(main())
