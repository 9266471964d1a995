import asyncio


def attempt(what, step):
    try:
        print(f"{what}: {step() or 'fine'}")
    except asyncio.InvalidStateError:
        print(f"{what}: InvalidStateError")


async def main():
    parcel = asyncio.get_running_loop().create_future()
    attempt("open it early", lambda: parcel.result())
    attempt("fill it", lambda: parcel.set_result("a book"))
    attempt("open it", lambda: parcel.result())
    attempt("fill it again", lambda: parcel.set_result("a cake"))
    attempt("open it", lambda: parcel.result())


asyncio.run(main())
