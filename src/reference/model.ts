// The entries of the reference, as the build and the tests read them (Node only). TypeDoc takes seconds, so its result is
// kept below .cache under a hash of everything that it depends on.
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { moduleSources } from "../course/declarations.ts";
import type { Entry } from "./entries.ts";
import { readEntries } from "./typedoc.ts";

const CACHE = ".cache/reference";
/** What the entries are made from: the sources, and what reads them. */
const DEPENDS_ON = ["src/{asyncio,stdlib}/**/*.ts", "src/reference/{entries,type-text,typedoc}.ts", "tsconfig.json"];
const TYPEDOC = "node_modules/typedoc/package.json";

let read: Promise<readonly Entry[]> | undefined;

/** All entries, module by module, in the order of the sources. */
export function referenceEntries(): Promise<readonly Entry[]> {
  read ??= readOrMake();
  return read;
}

async function readOrMake(): Promise<readonly Entry[]> {
  const hash = createHash("sha256");
  for (const path of [...globSync(DEPENDS_ON).sort(), TYPEDOC]) hash.update(path).update(readFileSync(path));
  const file = join(CACHE, `${hash.digest("hex").slice(0, 16)}.json`);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Entry[];
  } catch {
    const entries = await readEntries(moduleSources);
    mkdirSync(CACHE, { recursive: true });
    // Under its name the file is whole, also while another process reads.
    const draft = `${file}.${String(process.pid)}`;
    writeFileSync(draft, JSON.stringify(entries));
    renameSync(draft, file);
    return entries;
  }
}
