import asyncio
from itertools import count


async def serve():
    for minute in count(1):
        await asyncio.sleep(60)
        print(f"serve: minute {minute}")


async def main():
    stop = asyncio.Event()
    # On your machine: loop.add_signal_handler(signal.SIGTERM, stop.set)
    asyncio.get_running_loop().call_later(150, stop.set)

    server = asyncio.create_task(serve())
    await stop.wait()
    server.cancel()
    await asyncio.wait([server])
    print("main: closed")


if __name__ == "__main__":
    asyncio.run(main())
