import asyncio


async def main():
    pile = asyncio.LifoQueue()
    for plate in ["red", "green", "blue"]:
        pile.put_nowait(plate)
    pile.shutdown()
    try:
        while True:
            print(f"{await pile.get()} plate washed")
    except asyncio.QueueShutDown:
        print("the pile is gone")
    print("the kitchen is dark")


if __name__ == "__main__":
    asyncio.run(main())
