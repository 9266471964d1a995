import asyncio

from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import selectinload

from tables import Base, Book, Library


async def main():
    engine = create_async_engine("postgresql+asyncpg://localhost/course")
    sessions = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)

    async with sessions.begin() as session:
        session.add_all([
            Library(id=1, name="Harbour", books=[
                Book(id=1, title="Low Tide"),
                Book(id=2, title="The Ferry"),
            ]),
            Library(id=2, name="Hill", books=[Book(id=3, title="Snow")]),
            Library(id=3, name="Market", books=[
                Book(id=4, title="Apples"),
                Book(id=5, title="Bread"),
            ]),
        ])

    async with sessions() as session:
        everything = (
            select(Library)
            .options(selectinload(Library.books))
            .order_by(Library.id)
        )
        for library in await session.scalars(everything):
            print(library.name)
            for book in library.books:
                print(f"  {book.title}")

    async with sessions.begin() as session:
        library = await session.get(Library, 1)
        library.name = "Old Harbour"

    async with sessions() as session:
        again = await session.scalars(select(Library).order_by(Library.id))
        print(", ".join(library.name for library in again))
    await engine.dispose()


asyncio.run(main())
