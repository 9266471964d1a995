import asyncio

from pool import pool


async def call(guest):
    await asyncio.sleep(len(guest))
    if guest == "Ben":
        raise Exception("no answer")
    return "will come"


async def invite(guest):
    return f"{guest}: {await call(guest)}"


async def main():
    try:
        answers = await pool(2, ["Cleo", "Ben", "Amelie"], invite)
        for answer in answers:
            print(answer)
    except ExceptionGroup:
        print("the party is off")


if __name__ == "__main__":
    asyncio.run(main())
