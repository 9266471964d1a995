# A CancelledError makes it a BaseExceptionGroup, and an ExceptionGroup refuses it.
import asyncio


class Mine(ExceptionGroup):
    pass


async def main():
    ordinary = BaseExceptionGroup("text", [TypeError("a")])
    print(type(ordinary).__name__, "ordinary" if isinstance(ordinary, ExceptionGroup) else "base")
    base = BaseExceptionGroup("text", [TypeError("a"), asyncio.CancelledError("b")])
    print(type(base).__name__, "ordinary" if isinstance(base, ExceptionGroup) else "base")
    cancels, others = base.split(asyncio.CancelledError)
    print(type(cancels).__name__, type(others).__name__)
    for cls in [ExceptionGroup, Mine]:
        for error in [asyncio.CancelledError("b"), base]:
            try:
                cls("text", [error])
            except TypeError as refusal:
                print(type(refusal).__name__, refusal)
    print(type(BaseExceptionGroup("text", [base])).__name__)


asyncio.run(main())
