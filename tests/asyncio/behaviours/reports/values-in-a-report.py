# A report shows each value in full, in the order of the keys; without a message it has one of its own.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler(
        {
            "message": "values",
            "text": "x" * 100,
            "list": list(range(20)),
            "dict": {"b": 1, "a": {"c": []}},
            "error": ValueError("it's"),
            "number": 3,
        }
    )
    circle = [1]
    circle.append(circle)
    loop.call_exception_handler({"message": "a circle", "circle": circle})
    loop.call_exception_handler({"message": "", "exception": None})
    loop.call_exception_handler({})
    error = LookupError("made, not raised")
    loop.call_exception_handler({"message": "an error", "exception": error})
    future = loop.create_future()
    future.set_exception(ValueError("forgotten"))


asyncio.run(main())
