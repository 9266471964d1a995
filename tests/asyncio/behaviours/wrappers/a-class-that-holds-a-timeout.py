# What a class leaves in its own dispose method is entered with it: here a timeout, which strikes or does not.
import asyncio


class Deadline:
    def __init__(self, seconds):
        self.limit = asyncio.timeout(seconds)

    async def __aenter__(self):
        await self.limit.__aenter__()
        return self

    async def __aexit__(self, *error):
        print("leaving with", "nothing" if error[0] is None else error[0].__name__)
        await self.limit.__aexit__(*error)
        print("in time")


async def main():
    for seconds in [1, 3]:
        try:
            async with Deadline(2):
                await asyncio.sleep(seconds)
                print("slept for", seconds)
        except Exception as error:
            print(type(error).__name__)
    print("at", round(asyncio.get_running_loop().time()))


asyncio.run(main())
