import asyncio


async def answering(answer):
    try:
        await asyncio.sleep(1)
    except GeneratorExit:
        return answer
    return "never"


async def around():
    inner = await answering("inner")
    return f"around {inner}"


async def falling():
    await answering("unseen")


def shown(value):
    return "null" if value is None else value


async def main():
    for make in [lambda: answering(5), lambda: around(), lambda: falling()]:
        coro = make()
        coro.send(None)
        print(shown(coro.close()), shown(coro.close()))
    print(shown(answering(6).close()))


asyncio.run(main())
