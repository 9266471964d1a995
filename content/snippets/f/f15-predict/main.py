import asyncio

from pool import pool

loads = [
    ("towels", 4),
    ("shirts", 1),
    ("socks", 2),
    ("sheets", 2),
]


async def wash(load):
    name, hours = load
    await asyncio.sleep(3600 * hours)
    print(f"{name} are clean")
    return name


async def main():
    clean = await pool(2, loads, wash)
    print(f"first in the list: {clean[0]}")


if __name__ == "__main__":
    asyncio.run(main())
