# `gather` and `as_completed` belong to the running loop, and take no futures of another one.
import asyncio

kept = []


async def first():
    kept.append(asyncio.get_running_loop().create_future())


async def attempt(label, act):
    try:
        act()
        print(label, "is accepted")
    except ValueError as error:
        print(label, error)


async def second():
    (old,) = kept
    await attempt("gather", lambda: asyncio.gather(old))
    await attempt("asCompleted", lambda: asyncio.as_completed([old]))
    await attempt("ensureFuture", lambda: asyncio.ensure_future(old))


async def never():
    print("never runs")


asyncio.run(first())
asyncio.run(second())

closed = asyncio.new_event_loop()
closed.close()
try:
    asyncio.ensure_future(never(), loop=closed)
except RuntimeError as error:
    print(error)
