import asyncio


def a():
    pass


async def b():
    pass


async def c():
    yield 1


made = {"a": a(), "b": b(), "c": c()}
for name, value in made.items():
    answer = "yes" if asyncio.iscoroutine(value) else "no"
    print(f"{name}: {answer}")
made["b"].close()  # so that nobody misses its await
