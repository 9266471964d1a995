import asyncio


def a():
    pass


async def b():
    pass


async def c():
    yield 1


made = {"a": a(), "b": b(), "c": c()}
coroutines = [
    name for name, value in made.items() if asyncio.iscoroutine(value)
]
print(f"coroutines: {', '.join(coroutines)}")
made["b"].close()  # or it is reported as never awaited
