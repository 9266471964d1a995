import asyncio

async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i * i

async def main():
    squares = [x async for x in ticks(4)]
    print(",".join(str(x) for x in squares))

asyncio.run(main())
