import asyncio
import socket


async def main() -> None:
    here, there = socket.socketpair()
    loop = asyncio.get_running_loop()
    letter: asyncio.Future[str] = loop.create_future()

    def arrived() -> None:
        print("callback: something has arrived")
        loop.remove_reader(here)
        letter.set_result(here.recv(100).decode())

    loop.add_reader(here, arrived)
    there.sendall(b"good morning")
    print("main: waits")
    print(f"main: woken by “{await letter}”")
    here.close()
    there.close()


if __name__ == "__main__":
    asyncio.run(main())
