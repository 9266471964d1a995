# Rule 14: the warning has the qualified name.
import asyncio


class Cook:
    async def soup(self):
        print("never")


async def main():
    async def inner():
        print("never")

    inner()
    Cook().soup()


asyncio.run(main())
