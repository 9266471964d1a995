# Two waits over the same tasks, with different conditions.
import asyncio


async def waiter(name, tasks, options):
    done, pending = await asyncio.wait(tasks, **options)
    print(name, len(done), len(pending), f"{asyncio.get_running_loop().time():.1f}")


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(n)) for n in [1, 2, 3]]
    await asyncio.gather(
        waiter("all", tasks, {}),
        waiter("first", tasks, {"return_when": asyncio.FIRST_COMPLETED}),
        waiter("timeout", tasks, {"timeout": 2.5}),
    )


asyncio.run(main())
