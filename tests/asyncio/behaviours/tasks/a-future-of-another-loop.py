# Rule 21: a future belongs to one loop.
import asyncio

other = asyncio.new_event_loop()


async def main():
    future: asyncio.Future[int] = other.create_future()
    try:
        await future
    except RuntimeError as error:
        print(str(error).split(" ")[0], str(error).split(" ")[-1])


asyncio.run(main())
other.close()
