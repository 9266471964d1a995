import asyncio


async def ride(vehicle, seconds):
    await asyncio.sleep(seconds)
    print(f"the {vehicle} arrives")
    return vehicle


async def main():
    rides = [ride("bus", 3), ride("tram", 1), ride("taxi", 2)]
    for next_one in asyncio.as_completed(rides):
        print(f"main: takes the {await next_one}")
        break
    print("main: leaves the loop")
    await asyncio.sleep(1.5)
    print("main: goes home")


if __name__ == "__main__":
    asyncio.run(main())
