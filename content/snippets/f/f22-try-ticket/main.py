import asyncio


class Ticket:
    def __init__(self):
        self._bought = asyncio.get_running_loop().time()

    def valid(self):
        return asyncio.get_running_loop().time() - self._bought < 7200


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    ticket = Ticket()
    for seconds in [3600, 7199, 7200]:
        await asyncio.sleep(seconds - (loop.time() - start))
        state = "valid" if ticket.valid() else "not valid"
        print(f"after {seconds} seconds: {state}")


if __name__ == "__main__":
    asyncio.run(main())
