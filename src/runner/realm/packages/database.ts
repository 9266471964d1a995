// Postgres (PGlite, which is Postgres in WebAssembly) and Drizzle, for programs: a script of its own, evaluated in the realm
// of a program. Two things are ours. PGlite gets its files as objects, since a program's realm can fetch nothing. And
// what a program passes as a callback may be an `async` function of the dialect, which a native `await` does not run.
import * as postgres from "@electric-sql/pglite";
import type { PGliteOptions } from "@electric-sql/pglite";
import * as drizzleOrm from "drizzle-orm";
import type { DrizzleConfig } from "drizzle-orm";
import * as pgCore from "drizzle-orm/pg-core";
import * as drizzlePglite from "drizzle-orm/pglite";
import type { PackageScript } from "../packages.ts";

type Transacting = Record<"transaction", (callback: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown>;

/** Gives the modules, by the names that programs import them by. */
export const open: PackageScript["open"] = async (files, { callback }) => {
  const file = (name: string) => files[name] ?? new ArrayBuffer();
  const [pgliteWasmModule, initdbWasmModule] = await Promise.all([
    WebAssembly.compile(file("pglite")),
    WebAssembly.compile(file("initdb")),
  ]);
  const own: PGliteOptions = { pgliteWasmModule, initdbWasmModule, fsBundle: new Blob([file("data")]) };

  class PGlite extends postgres.PGlite {
    constructor(first?: string | PGliteOptions, options?: PGliteOptions) {
      super({ ...own, ...(typeof first === "string" ? { dataDir: first } : first), ...options });
    }

    static override async create(first?: string | PGliteOptions, options?: PGliteOptions): Promise<never> {
      const database = new this(first, options);
      await database.waitReady;
      return database as never;
    }
  }

  const { PgliteSession, PgliteTransaction } = drizzlePglite;
  for (const { prototype } of [PGlite, PgliteSession, PgliteTransaction]) {
    const transacting = prototype as unknown as Transacting;
    const { transaction } = transacting;
    transacting.transaction = function (body, ...rest) {
      return transaction.call(this, callback(body), ...rest);
    };
  }

  return {
    "@electric-sql/pglite": { ...postgres, PGlite },
    "drizzle-orm": drizzleOrm,
    "drizzle-orm/pg-core": pgCore,
    "drizzle-orm/pglite": { ...drizzlePglite, drizzle: Object.assign(drizzle, drizzlePglite.drizzle) },
  };

  /** Drizzle makes a client itself where it is given none. */
  function drizzle(first?: unknown, config: DrizzleConfig = {}): unknown {
    if (first === undefined || typeof first === "string") return drizzlePglite.drizzle(new PGlite(first), config);
    if (first instanceof postgres.PGlite) return drizzlePglite.drizzle(first, config);
    const { client, connection, ...rest } = first as { client?: PGlite; connection?: string | PGliteOptions };
    return drizzlePglite.drizzle(client ?? new PGlite(connection), rest);
  }
};
