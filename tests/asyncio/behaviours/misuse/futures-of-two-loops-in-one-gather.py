# Bad input: a gathering is on one loop.
import asyncio

other = asyncio.new_event_loop()


async def main():
    mine: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    foreign: asyncio.Future[int] = other.create_future()
    try:
        await asyncio.gather(mine, foreign)
    except ValueError as error:
        print(type(error).__name__)


asyncio.run(main())
other.close()
