import asyncio
from contextvars import ContextVar

role = ContextVar("role", default="guest")


async def open_door():
    await asyncio.sleep(1)
    print(f"the door opens for the {role.get()}")


async def as_owner(work):
    token = role.set("owner")
    try:
        await work()
    finally:
        role.reset(token)


async def main():
    await open_door()
    await as_owner(open_door)
    await open_door()


if __name__ == "__main__":
    asyncio.run(main())
