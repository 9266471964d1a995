# Rule 40: throw(error) is athrow: the generator may catch it and go on.
import asyncio


async def patient():
    while True:
        try:
            yield "waiting"
        except ValueError as error:
            await asyncio.sleep(0)
            yield f"caught {error}"


async def main():
    generator = patient()
    print(await generator.asend(None))
    print(await generator.athrow(ValueError("one")))
    print(await generator.asend(None))
    try:
        await generator.athrow(KeyError("two"))
    except KeyError:
        print("came out")


asyncio.run(main())
