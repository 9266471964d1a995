# What `asend`, `athrow` and `aclose` give is a coroutine, for whoever takes one.
import asyncio
import re


async def source(name, seconds=1):
    try:
        i = 0
        while True:
            await asyncio.sleep(seconds)
            sent = yield f"{name}{i}"
            if sent is not None:
                print(name, "got", sent)
            i += 1
    except (Exception, asyncio.CancelledError) as error:
        print(name, "caught", type(error).__name__)
        raise
    finally:
        print(name, "is over")


kept = []


def made(name, seconds=1):
    kept.append(source(name, seconds))
    return kept[-1]


async def outcome(label, awaitable):
    try:
        print(label, await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        print(label, "raised", type(error).__name__)


async def main():
    gen = made("a")
    await outcome("task", asyncio.create_task(gen.asend(None)))
    await outcome("ensureFuture", asyncio.ensure_future(gen.asend("one")))
    await outcome("shield", asyncio.shield(gen.asend(None)))
    await outcome("waitFor", asyncio.wait_for(gen.asend("two"), 5))
    x, y = await asyncio.gather(anext(gen), anext(made("b")))
    print("gather", x, y)
    for next in asyncio.as_completed([anext(gen), anext(made("c", 2))]):
        await outcome("completed", next)
    done, _ = await asyncio.wait([asyncio.create_task(anext(gen)), asyncio.create_task(anext(made("d")))])
    print("wait", ",".join(task.result() for task in done))
    throwing = made("t").athrow(LookupError())
    print(asyncio.iscoroutine(throwing))
    await outcome("await", throwing)

    print("--- a limit")
    await outcome("waitFor", asyncio.wait_for(anext(gen), 0.5))
    await gen.aclose()
    gen = made("e")
    await outcome("waitFor", asyncio.wait_for(anext(gen), 0))

    print("--- cancelled at once")
    gen = made("f")
    await outcome("task", asyncio.create_task(anext(gen)))
    task = asyncio.create_task(anext(gen))
    task.cancel()
    await outcome("cancelled", task)

    print("--- a task that throws, and one that closes")
    gen = made("g")
    await outcome("next", anext(gen))
    await outcome("throw", asyncio.create_task(gen.athrow(ValueError("in"))))
    gen = made("h")
    await outcome("next", anext(gen))
    await asyncio.create_task(gen.aclose())

    print("--- two at a time")
    gen = made("i")
    results = await asyncio.gather(anext(gen), anext(gen), return_exceptions=True)
    print(",".join(map(str, results)))

    print("--- eagerly")
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    gen = made("j", 0)
    await outcome("task", asyncio.create_task(anext(gen)))
    print(re.sub(" coro=.*", "", str(asyncio.create_task(anext(gen), name="step", eager_start=False))))


asyncio.run(main())
gen = made("k")
first = asyncio.run(anext(gen))
print(first)
asyncio.run(gen.aclose())
