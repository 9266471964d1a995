import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    return f"{dish} is ready"


def outcome(task):
    try:
        return task.result()
    except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
        return type(error).__name__


def show(dish, task):
    done = "done" if task.done() else "not done"
    cancelled = "cancelled" if task.cancelled() else "not cancelled"
    print(f"{dish}: {done}, {cancelled}, {outcome(task)}")


async def main():
    tea = asyncio.create_task(cook("tea", 3))
    stew = asyncio.create_task(cook("stew", 600))

    await asyncio.sleep(1)
    print("After 1 second")
    show("tea", tea)
    show("stew", stew)

    stops = "yes" if stew.cancel() else "too late"
    print(f"Will the stew stop? {stops}")
    show("stew", stew)  # asked to stop, not yet stopped

    await asyncio.sleep(3)
    print("After 4 seconds")
    show("tea", tea)
    show("stew", stew)

    tea_stops = "yes" if tea.cancel() else "too late"
    print(f"Will the tea stop? {tea_stops}")


if __name__ == "__main__":
    asyncio.run(main())
