import asyncio


async def save(name):
    print(f"never: {name}")


save("the top")
print("after the top")


def plain():
    save("plain")
    print("after plain")


async def numbers():
    try:
        save("a generator")
        print("after a generator")
        yield 1
    finally:
        save("its finally")
        print("after its finally")


async def main():
    plain()
    async for number in numbers():
        print(number)
    try:
        save("try")
        print("after try")
        raise ValueError("wrong")
    except ValueError:
        save("catch")
        print("after catch")
    finally:
        save("finally")
        print("after finally")
    await asyncio.sleep(1)
    save("the end")


asyncio.run(main())
