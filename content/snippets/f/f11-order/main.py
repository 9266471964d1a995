import asyncio


async def job(name):
    print(f"  {name}: begins")
    await asyncio.sleep(1)
    print(f"  {name}: ends")


async def two_jobs():
    a = asyncio.create_task(job("A"))
    print("  main: A is made")
    b = asyncio.create_task(job("B"))
    print("  main: B is made")
    await asyncio.gather(a, b)


async def main():
    print("as usual")
    await two_jobs()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print("eager")
    await two_jobs()


if __name__ == "__main__":
    asyncio.run(main())
