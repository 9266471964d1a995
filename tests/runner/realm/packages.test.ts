import { describe, expect, it, vi } from "vitest";
import { packageAssets } from "../../../src/runner/node/package-assets.ts";
import { loadPackages } from "../../../src/runner/page/package-loader.ts";
import { compiled, usePool } from "../running.ts";

// Postgres takes seconds to start, and longer where others use the machine too.
vi.setConfig({ testTimeout: 120_000 });

describe("a program", () => {
  it("says which packages it needs, from all of its files, and not for their types only", async () => {
    const program = await compiled({
      "main.ts": `import "./db"; import * as asyncio from "asyncio"; import type { SQL } from "drizzle-orm"; asyncio.run; ({}) as SQL;`,
      "db.ts": `import { PGlite } from "@electric-sql/pglite"; console.log(PGlite);`,
    });
    expect(program.packages).toEqual(["@electric-sql/pglite"]);
    expect((await compiled(`import * as asyncio from "asyncio"; console.log(asyncio);`)).packages).toEqual([]);
  });
});

describe("a database", () => {
  const run = usePool();

  it("awaits what a transaction's coroutine does, on the loop, and rolls back what fails", async () => {
    const { status, text } = await run(`
      import * as asyncio from "asyncio";
      import { PGlite } from "@electric-sql/pglite";
      import { sql } from "drizzle-orm";
      import { integer, pgTable } from "drizzle-orm/pg-core";
      import { drizzle } from "drizzle-orm/pglite";

      const numbers = pgTable("numbers", { n: integer("n") });
      const db = drizzle();
      const all = async () => (await db.select().from(numbers)).map(({ n }) => n).join(" ");

      async function main() {
        await db.execute(sql\`create table numbers (n integer)\`);
        await db.transaction(async (tx) => {
          await asyncio.sleep(0.01);
          await tx.insert(numbers).values({ n: 1 });
        });
        await db.transaction(async (tx) => {
          await tx.insert(numbers).values({ n: 2 });
          try {
            await tx.transaction(async (inner) => {
              await inner.insert(numbers).values({ n: 3 });
              throw new RangeError("inner");
            });
          } catch (error) {
            console.log(error instanceof RangeError);
          }
        });
        try {
          await db.$client.transaction(async (tx) => {
            await tx.query("insert into numbers values (4)");
            throw new TypeError("outer");
          });
        } catch (error) {
          console.log(String(error));
        }
        console.log(await all());
        console.log(db.$client instanceof PGlite);
      }
      await asyncio.run(main());
      await db.transaction(async (tx) => { await tx.insert(numbers).values({ n: 5 }); });
      console.log(await asyncio.run(all()));
      await db.$client.close();`);
    expect(text).toBe("true\nTypeError: outer\n1 2\ntrue\n1 2 5");
    expect(status).toBe("done");
  });
});

describe("packages in a page", () => {
  async function serving() {
    const { manifest, files } = await packageAssets();
    const fetched: string[] = [];
    vi.stubGlobal("fetch", (url: string) => {
      fetched.push(url);
      const content = files.get(url.replace("/site/", ""));
      return Promise.resolve(new Response(content, { status: content === undefined ? 404 : 200 }));
    });
    return { manifest: `/site/${manifest}`, files, fetched };
  }

  const wanted = { what: "What this program imports", remedy: "Press Run again." };

  it("are loaded from what the site serves, with the progress told to the last byte", async () => {
    const { manifest, files, fetched } = await serving();
    const told: [number, number][] = [];
    const { source, files: loaded } = await loadPackages(manifest, wanted, new AbortController().signal, (...both) =>
      told.push(both),
    );
    expect(fetched.map((url) => url.replace("/site/", "")).sort()).toEqual([...files.keys()].sort());
    expect(source).toContain("drizzle");
    expect(Object.keys(loaded).sort()).toEqual(["data", "initdb", "pglite"]);
    expect(await WebAssembly.compile(loaded.pglite!)).toBeInstanceOf(WebAssembly.Module);
    const amounts = told.map(([bytes]) => bytes);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    expect(amounts[0]).toBe(0);
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([amounts.at(-1)]));
  });

  it("have names that change with their content only", async () => {
    const { files } = await serving();
    for (const name of files.keys()) expect(name).toMatch(/^\w+\.[\w-]{10}\.(bin|json)$/);
  });

  it("that cannot be loaded are an error which says what to do", async () => {
    await serving();
    const loading = loadPackages("/site/none.json", wanted, new AbortController().signal, () => undefined);
    await expect(loading).rejects.toThrow(
      /^What this program imports could not be loaded: the server answered “404.*” .*Press Run again\.$/,
    );
  });
});
