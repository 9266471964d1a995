import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine


async def count(connection):
    print("count: asks the database")
    n = await connection.scalar(text("select count(*) from books"))
    print(f"count: {n} book")


async def greet():
    print("greet: here comes the next visitor")


async def main():
    engine = create_async_engine("postgresql+asyncpg://localhost/course")
    async with engine.begin() as connection:
        await connection.execute(text("create table books (title text)"))
        await connection.execute(text("insert into books values ('Snow')"))

        await asyncio.gather(count(connection), greet())
        print("main: both are done")
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
