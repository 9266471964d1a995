import asyncio

from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import selectinload

from tables import Base, Book, Library

engine = create_async_engine("postgresql+asyncpg://localhost/course")
new_session = async_sessionmaker(engine)
by_id = select(Library).order_by(Library.id)


async def name_in_the_table():
    async with new_session() as session:
        return (await session.scalars(by_id)).first().name


async def main():
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)

    async with new_session.begin() as session:
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

    async with new_session() as session:
        everything = by_id.options(selectinload(Library.books))
        for library in await session.scalars(everything):
            print(library.name)
            for book in library.books:
                print(f"  {book.title}")

        library = (await session.scalars(by_id)).first()
        library.name = "Old Harbour"  # changes the object, and only the object
        print(f"in the table: {await name_in_the_table()}")

        await session.commit()
        print(f"in the table: {await name_in_the_table()}")

    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
