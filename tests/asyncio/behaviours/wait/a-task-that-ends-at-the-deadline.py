# Its timer fires in the same pass, but it takes a step more to be done.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, lambda: future.set_result("at one"))
    task = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    done, pending = await asyncio.wait([future, task], timeout=1)
    print("future done" if future in done else "future pending", "task pending" if task in pending else "task done")
    print(f"{loop.time():.1f}")


asyncio.run(main())
