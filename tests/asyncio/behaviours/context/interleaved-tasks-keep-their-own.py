# However the tasks take turns, each sees what it set itself.
import asyncio
from contextvars import ContextVar

user: ContextVar[str] = ContextVar("user", default="nobody")


async def log(text: str):
    await asyncio.sleep(0)
    print(f"{user.get()}: {text}")


async def request(name: str):
    user.set(name)
    await log("begins")
    await asyncio.sleep(1)
    await asyncio.create_task(log("is served"))
    await asyncio.wait_for(log("ends"), 5)


async def main():
    await asyncio.gather(request("Ana"), request("Ben"))
    print(user.get())


asyncio.run(main())
