import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine


async def count(connection):
    return await connection.scalar(text("select count(*) from books"))


async def main():
    engine = create_async_engine("postgresql+asyncpg://localhost/course")
    async with engine.begin() as connection:
        await connection.execute(text("create table books (title text)"))
        await connection.execute(text("insert into books values ('Snow')"))
        print(f"before: {await count(connection)}")

    try:
        async with engine.begin() as connection:
            await connection.execute(text("insert into books values ('Apples')"))
            print(f"inside: {await count(connection)}")
            raise RuntimeError("out of paper")
    except RuntimeError as error:
        print(f"Error: {error}")

    async with engine.connect() as connection:
        print(f"after: {await count(connection)}")
    await engine.dispose()


asyncio.run(main())
