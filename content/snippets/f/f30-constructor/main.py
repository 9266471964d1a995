import asyncio


class Client:
    def __init__(self, greeting):
        self.greeting = greeting

    @classmethod
    async def connect(cls, host):
        await asyncio.sleep(1)  # shakes hands
        return cls(f"connected to {host}")


async def main():
    client = await Client.connect("example.org")
    print(client.greeting)


if __name__ == "__main__":
    asyncio.run(main())
