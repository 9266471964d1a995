import * as asyncio from "asyncio";
import { PGlite } from "@electric-sql/pglite";

async function count(db: Pick<PGlite, "query">) {
  const { rows } = await db.query<{ n: number }>(
    "select count(*)::int as n from books",
  );
  return rows[0]?.n;
}

async function main() {
  await using server = new PGlite();
  await server.exec("create table books (title text)");
  await server.query("insert into books values ('Snow')");
  console.log(`before: ${await count(server)}`);

  try {
    await server.transaction(async (tx) => {
      await tx.query("insert into books values ('Apples')");
      console.log(`inside: ${await count(tx)}`);
      throw new Error("out of paper");
    });
  } catch (error) {
    console.log(String(error));
  }

  console.log(`after: ${await count(server)}`);
}

asyncio.run(main());
