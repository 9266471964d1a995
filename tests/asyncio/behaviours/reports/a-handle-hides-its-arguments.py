# What a callback was given may be secret, or long: only debug mode shows it, and then shortened.
import asyncio
import re


def greet(*_names):
    pass


def fail(_secret):
    raise ValueError("no")


def shown(flag):
    return str(flag).lower()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, context: print(re.sub(" at .*", "", context["message"])))

    def show(handle):
        print(re.sub(" at .*>", ">", str(handle)))

    for debug in [False, True]:
        loop.set_debug(debug)
        handle = loop.call_soon(greet, "secret" * 10, ["a", "b"], {"user": "ada"})
        show(handle)
        timer = loop.call_later(2, greet, "you")
        print(shown(timer.when() == loop.time() + 2))
        handle.cancel()
        timer.cancel()
        print(shown(("cancelled greet" in str(handle)) == debug), shown(handle.cancelled()))
        print(shown(str(timer).startswith("<TimerHandle cancelled when=")))
        loop.call_soon(fail, "secret")
        await asyncio.sleep(0)


asyncio.run(main())
