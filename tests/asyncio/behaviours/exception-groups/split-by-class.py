# The matching errors and the others, each in a group of the same shape.
import asyncio


def shape(error):
    if error is None:
        return "nothing"
    if not isinstance(error, BaseExceptionGroup):
        return str(error)
    return f"{error.message}({' '.join(map(shape, error.exceptions))})"


async def main():
    inner = ExceptionGroup("inner", [TypeError("b"), ValueError("c")])
    only = ExceptionGroup("only", [ValueError("d")])
    group = ExceptionGroup("outer", [TypeError("a"), inner, only, RuntimeError("e")])
    for condition in [TypeError, ValueError, RuntimeError, SyntaxError, Exception]:
        print(*map(shape, group.split(condition)))
    print(*map(shape, group.split((TypeError, ValueError))))
    print(shape(group.subgroup(TypeError)), shape(group.subgroup(SyntaxError)))
    print("the group itself" if group.split(Exception)[0] is group else "another")
    print("the group itself" if group.split(SyntaxError)[1] is group else "another")


asyncio.run(main())
