# Rule 14: each is reported once, by its qualified name.
import asyncio


class Kitchen:
    async def soup(self):
        print("never")

    @staticmethod
    async def salad():
        print("never")


async def main():
    async def inner():
        async def innermost():
            print("never")

        innermost()

    await inner()
    inner()
    Kitchen().soup()
    Kitchen.salad()


asyncio.run(main())
