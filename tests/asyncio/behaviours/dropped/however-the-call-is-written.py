import asyncio


async def save(name):
    print(f"never: {name}")


class Stove:
    async def light(self):
        pass


class Cook:
    def __init__(self):
        self.stove = Stove()

    @staticmethod
    async def salad():
        pass

    async def soup(self):
        pass

    async def courses(self):
        yield 1


class Chef(Cook):
    async def soup(self):
        super().soup()
        print("after super")


stoves = [Stove()]
by_name = {"save": save}


async def main():
    save("a")
    print("after a function")

    async def inner():
        pass

    inner()
    print("after an inner function")
    other = save
    other("b")
    print("after another name")
    Cook().soup()
    print("after a method of a new object")
    cook = Cook()
    cook.soup()
    print("after a method")
    cook.stove.light()
    print("after a method of a property")
    Cook.salad()
    print("after a static method")
    await Chef().soup()
    stoves[0].light()
    print("after an element")
    by_name["save"]("c")
    print("after a key")
    if cook:
        cook.soup()
    print("after a condition")
    save("d")
    print("after void")
    courses = cook.courses()
    courses.asend(None)
    print("after a generator's step")
    courses.aclose()
    print("after a generator's end")
    cook.courses()
    print("after a generator")


asyncio.run(main())
