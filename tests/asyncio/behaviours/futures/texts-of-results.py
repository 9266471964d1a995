# The text of a future shows a result that may be of any size, and so shortens it; an error it shows in full.
import asyncio
import re


async def main():
    loop = asyncio.get_running_loop()
    circle = [1]
    circle.append(circle)
    results = [
        "short",
        "x" * 30,
        "x" * 28,
        "x" * 29,
        "abcdefghij" * 10,
        "quo'te",
        'a"b',
        "a\"b'c",
        "line\nline\ttab\\\r",
        "bell\u0007 nul\0 del\x7f wide\u3000 zero\u200b é 😀",
        "\\" * 40,
        "😀" * 40,
        [],
        [1, 2, 3],
        list(range(20)),
        [["a" * 50, "b" * 50], []],
        [[[[[[[[1]]]]]]]],
        [[[[[[[]]]]]]],
        {},
        {"b": 1, "a": [2], "c": "three"},
        {"five": 5, "four": 4, "three": 3, "two": 2, "one": 1},
        {"a": {"b": {"c": {"d": {"e": {"f": {"g": 1}}}}}}},
        set(),
        {1, 2, 3},
        {7, 6, 5, 4, 3, 2, 1},
        {"y": [1], "x": [2]},
        10**60,
        -(10**39),
        1.5,
        ValueError("boom"),
        ValueError("x" * 100),
        circle,
    ]
    for result in results:
        future = loop.create_future()
        future.set_result(result)
        print(future)
    for error in [ValueError("y" * 100), LookupError("it's"), TimeoutError()]:
        future = loop.create_future()
        future.set_exception(error)
        print(future)
        future.exception()
    itself = loop.create_future()
    itself.set_result(itself)
    print(itself)
    nested = loop.create_future()
    nested.set_result([itself, loop.create_future()])
    print(nested)
    task = asyncio.create_task(asyncio.sleep(0, "z" * 100), name="it's\n")
    await task
    print(re.sub("coro=<.*?>", "coro=…", str(task)))


asyncio.run(main())
