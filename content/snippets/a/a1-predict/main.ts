import * as asyncio from "asyncio";
import { PGlite } from "@electric-sql/pglite";

async function count(db: PGlite) {
  console.log("count: asks the database");
  const { rows } = await db.query<{ n: number }>(
    "select count(*)::int as n from books",
  );
  console.log(`count: ${rows[0]!.n} book`);
}

async function greet() {
  console.log("greet: here comes the next visitor");
}

async function main() {
  await using db = new PGlite();
  await db.exec("create table books (title text)");
  await db.exec("insert into books values ('Snow')");

  await asyncio.gather(count(db), greet());
  console.log("main: both are done");
}

asyncio.run(main());
