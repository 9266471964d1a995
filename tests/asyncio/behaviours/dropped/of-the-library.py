import asyncio


async def main():
    asyncio.sleep(1)
    print("after sleep")
    asyncio.sleep(0)
    print("after sleep(0)")
    queue = asyncio.Queue()
    queue.get()
    print("after get")
    queue.put(1)
    print("after put")
    asyncio.Lock().acquire()
    print("after acquire")
    asyncio.Condition().acquire()
    print("after a condition's acquire")
    asyncio.Event().wait()
    print("after an event's wait")
    asyncio.Barrier(2).wait()
    print("after a barrier's wait")
    asyncio.wait([asyncio.create_task(asyncio.sleep(0))])
    print("after wait")
    asyncio.get_running_loop().create_future()
    asyncio.gather()
    print("after futures")


asyncio.run(main())
