import asyncio


class Store:
    async def get(self, key):
        return f"value of {key}"


class Cache:
    def __init__(self):
        self.kept = {}
        self.store = Store()

    def get(self, key):
        if key not in self.kept:
            self.kept[key] = self.store.get(key)
        return self.kept[key]


kept = []


def keep(coroutine):
    kept.append(coroutine)
    return coroutine


async def main():
    cache = Cache()
    cache.get("a")
    print("asked for a")
    print(await cache.get("a"))
    store = Store()
    keep(store.get("b"))
    print("kept b")
    print(await kept[0])
    asyncio.create_task(store.get("c"))
    print("a task has c")


asyncio.run(main())
