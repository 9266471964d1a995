import asyncio

from limiter import Limiter

limiter = Limiter(1, 10)


def limiter_of(host):
    return limiter


async def fetch_page(host, page):
    await limiter_of(host).acquire()
    print(f"{host}, page {page}")


async def main():
    async with asyncio.TaskGroup() as group:
        for host in ["library", "museum", "archive"]:
            for page in [1, 2]:
                group.create_task(fetch_page(host, page))


if __name__ == "__main__":
    asyncio.run(main())
