import asyncio

from pool import pool


async def fetch_page(page):
    try:
        await asyncio.sleep(page)
        if page == 3:
            raise ValueError("page 3 is torn")
        print(f"page {page} is here")
    except BaseException as error:
        print(f"page {page}: {type(error).__name__}")
        raise


async def main():
    try:
        await pool(2, [2, 3, 4, 5, 6], fetch_page)
    except ExceptionGroup as group:
        for one in group.exceptions:
            print(f"main: {one}")
    try:
        await asyncio.wait_for(pool(2, [4, 6, 7], fetch_page), 5)
    except TimeoutError:
        print("main: TimeoutError")
    print(f"{len(asyncio.all_tasks())} task is left")


if __name__ == "__main__":
    asyncio.run(main())
