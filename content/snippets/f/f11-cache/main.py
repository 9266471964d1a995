import asyncio

cache = {"Rome": "sunny"}


async def weather(city):
    answer = cache.get(city)
    if answer is None:
        await asyncio.sleep(1)
        answer = "cloudy"
        cache[city] = answer
    return answer


async def main():
    for city in ["Rome", "Oslo"]:
        lazy = asyncio.create_task(weather(city))
        eager = asyncio.create_task(weather(city), eager_start=True)
        print(f"{city}: lazy done {lazy.done()}, eager done {eager.done()}")
        await asyncio.wait([lazy, eager])


if __name__ == "__main__":
    asyncio.run(main())
