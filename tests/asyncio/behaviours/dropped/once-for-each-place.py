import asyncio


async def save(name):
    print(f"never: {name}")


def twice():
    for name in ["a", "b"]:
        save(name)
        print(f"threw away {name}")


async def main():
    twice()
    twice()
    save("c")
    print("threw away c")


asyncio.run(main())
