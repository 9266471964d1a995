# Parts are of the class that derive makes.
import asyncio


class Reported(ExceptionGroup):
    def __new__(cls, text, errors, code):
        self = super().__new__(cls, text, errors)
        self.code = code
        return self

    def derive(self, errors):
        return Reported(self.message, errors, self.code)


class Plain(ExceptionGroup):
    pass


async def main():
    group = Reported("text", [TypeError("a"), ValueError("b")], 7)
    part = group.subgroup(TypeError)
    print(part.code if isinstance(part, Reported) else "not Reported", part)
    plain = Plain("text", [TypeError("a"), ValueError("b")]).subgroup(TypeError)
    print("Plain" if isinstance(plain, Plain) else type(plain).__name__)


asyncio.run(main())
