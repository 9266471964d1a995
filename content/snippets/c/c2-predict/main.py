import asyncio


async def visit(name):
    print(f"{name} comes in")
    await asyncio.sleep(0)
    print(f"{name} sits down")
    await asyncio.sleep(0)
    print(f"{name} leaves")


ana = visit("Ana")
ben = visit("Ben")
print("the door opens")
ben.send(None)
ana.send(None)
ben.send(None)
ana.close()
ben.close()
