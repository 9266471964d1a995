import asyncio

from pool import pool


async def call(guest):
    await asyncio.sleep(len(guest))
    if guest == "Ben":
        raise Exception("no answer")
    return "will come"


async def invite(guest):
    try:
        return f"{guest}: {await call(guest)}"
    except Exception as error:
        return f"{guest}: {error}"


async def main():
    answers = await pool(2, ["Cleo", "Ben", "Amelie"], invite)
    for answer in answers:
        print(answer)


if __name__ == "__main__":
    asyncio.run(main())
