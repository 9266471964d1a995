import asyncio


async def pool(size, jobs, work):
    """Does `work` for every job, at most `size` of them at a time.

    Returns the results in the order of the jobs. If one job fails, the
    others are cancelled, and the error comes out in an ExceptionGroup.
    """
    jobs = list(jobs)
    left = iter(enumerate(jobs))
    results = [None] * len(jobs)

    async def worker():
        for place, job in left:
            results[place] = await work(job)

    async with asyncio.TaskGroup() as group:
        for _ in range(size):
            group.create_task(worker())
    return results
