import * as asyncio from "asyncio";
import { PGlite } from "@electric-sql/pglite";
import { asc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import * as tables from "./tables";

const { books, libraries } = tables;

async function main() {
  await using server = new PGlite();
  const db = drizzle(server, { schema: tables });
  await server.exec(tables.creation);

  await db.transaction(async (tx) => {
    await tx.insert(libraries).values([
      { id: 1, name: "Harbour" },
      { id: 2, name: "Hill" },
      { id: 3, name: "Market" },
    ]);
    await tx.insert(books).values([
      { id: 1, title: "Low Tide", libraryId: 1 },
      { id: 2, title: "The Ferry", libraryId: 1 },
      { id: 3, title: "Snow", libraryId: 2 },
      { id: 4, title: "Apples", libraryId: 3 },
      { id: 5, title: "Bread", libraryId: 3 },
    ]);
  });

  const all = await db.query.libraries.findMany({
    with: { books: { orderBy: asc(books.id) } },
    orderBy: asc(libraries.id),
  });
  for (const library of all) {
    console.log(library.name);
    for (const book of library.books) console.log(`  ${book.title}`);
  }

  const first = async () =>
    (await db.query.libraries.findFirst({ orderBy: asc(libraries.id) }))!;

  const library = await first();
  library.name = "Old Harbour"; // changes the object, and only the object
  console.log(`in the table: ${(await first()).name}`);

  await db.transaction(async (tx) => {
    await tx.update(libraries).set(library).where(eq(libraries.id, library.id));
  }); // the commit
  console.log(`in the table: ${(await first()).name}`);
}

asyncio.run(main());
