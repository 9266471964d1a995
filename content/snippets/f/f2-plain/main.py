import asyncio
import time


async def ride(vehicle, seconds):
    await asyncio.sleep(seconds)
    return f"the {vehicle} is here"


async def main():
    rides = [ride("bus", 3), ride("tram", 1), ride("taxi", 2)]
    for next_one in asyncio.as_completed(rides):
        text = await next_one
        print(f"{time.strftime('%X')} {text}")


if __name__ == "__main__":
    asyncio.run(main())
