import asyncio


async def call(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(name)
    return name


def three():
    return [call("slow", 3), call("bad", 2, True), call("quick", 1)]


def show(outcome):
    bad = isinstance(outcome, ValueError)
    return f"ValueError: {outcome}" if bad else outcome


async def use_gather():
    outcomes = await asyncio.gather(*three(), return_exceptions=True)
    print("gather:", ", ".join(map(show, outcomes)))


async def use_wait():
    tasks = [asyncio.create_task(work) for work in three()]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    print(f"wait: {len(done)} done, {len(pending)} pending")
    for task in pending:
        task.cancel()


async def use_as_completed():
    for following in asyncio.as_completed(three()):
        try:
            print("as_completed:", await following)
        except ValueError as error:
            print("as_completed:", show(error))


async def use_group():
    async with asyncio.TaskGroup() as group:
        for work in three():
            group.create_task(work)


async def main():
    await use_gather()
    await use_wait()
    await use_as_completed()
    try:
        await use_group()
    except* ValueError as group:
        print("TaskGroup:", ", ".join(map(show, group.exceptions)))


if __name__ == "__main__":
    asyncio.run(main())
