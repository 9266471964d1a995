# Rule 36: CPython's messages.
import asyncio


async def main():
    condition = asyncio.Condition()

    async def notify():
        condition.notify()

    async def notify_all():
        condition.notify_all()

    attempts = [
        lambda: condition.wait(),
        notify,
        notify_all,
        lambda: condition.wait_for(lambda: False),
    ]
    for attempt in attempts:
        try:
            await attempt()
        except RuntimeError as error:
            print(type(error).__name__, error)
    print(await condition.wait_for(lambda: "true at once needs no lock"))


asyncio.run(main())
