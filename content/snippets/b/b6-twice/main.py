import asyncio
from collections.abc import Callable


def attempt(what: str, step: Callable[[], object]) -> None:
    try:
        print(f"{what}: {step() or 'fine'}")
    except asyncio.InvalidStateError:
        print(f"{what}: InvalidStateError")


async def main() -> None:
    parcel = asyncio.get_running_loop().create_future()
    attempt("open it early", lambda: parcel.result())
    attempt("fill it", lambda: parcel.set_result("a book"))
    attempt("open it", lambda: parcel.result())
    attempt("fill it again", lambda: parcel.set_result("a cake"))
    attempt("open it", lambda: parcel.result())


if __name__ == "__main__":
    asyncio.run(main())
