# An eager child may complete, cancel or fail a future that stands before or after it among the arguments.
import asyncio

ACTS = {
    "completes": lambda future: future.set_result("completed"),
    "fails": lambda future: future.set_exception(LookupError("failed")),
    "cancels": lambda future: future.cancel("cancelled"),
    "leaves": lambda future: None,
}


async def child(future, act, raises, waits):
    act(future)
    if waits:
        await asyncio.sleep(0)
    if raises:
        raise ValueError("child")
    return "child"


def shown(value):
    return str(value).lower()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    for name, act in ACTS.items():
        for first in [True, False]:
            for raises in [False, True]:
                for waits in [False, True]:
                    for return_exceptions in [False, True]:
                        future = loop.create_future()
                        make = lambda: child(future, act, raises, waits)
                        if first:
                            both = asyncio.gather(future, make(), return_exceptions=return_exceptions)
                        else:
                            both = asyncio.gather(make(), future, return_exceptions=return_exceptions)
                        label = " ".join([name, *map(shown, [first, raises, waits, return_exceptions])])
                        if name == "leaves":
                            loop.call_later(1, future.set_result, "later")
                        try:
                            done = both.done()
                            results = await both
                            names = [type(each).__name__ if isinstance(each, BaseException) else each for each in results]
                            print(label, "|", shown(done), ",".join(names))
                        except (Exception, asyncio.CancelledError) as error:
                            print(label, "|", type(error).__name__)


asyncio.run(main())
