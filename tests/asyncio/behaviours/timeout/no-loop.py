# A timeout starts with the time of the running loop; a Timeout itself needs none.
import asyncio


try:
    asyncio.timeout(1)
except RuntimeError as error:
    print(type(error).__name__, error)
print(asyncio.Timeout(1.5).when(), "none" if asyncio.timeout_at(None).when() is None else "some")


async def main():
    pass


asyncio.run(main())
