import asyncio


async def letters(*all):
    for letter in all:
        print(letter)
        await asyncio.sleep(0)


vowels = letters("a", "e")
others = letters("b", "c")
vowels.send(None)
others.send(None)
others.send(None)
vowels.close()
others.close()
