// Our own code in the dialect: `src/asyncio` and `src/stdlib` have `async` functions that run on the loop they implement,
// so Node and browsers can only get at them through this. For the bundler and for Vitest.
import { readFile } from "node:fs/promises";
import { basename, dirname, relative, sep } from "node:path";
import { transform } from "esbuild";
import { lower } from "./lower.ts";
import type { Lowered } from "./lower.ts";
import { Origins } from "./origins.ts";

/** Where the rooms are. */
export const SOURCES = dirname(import.meta.dirname);

const ROOMS = [`${SOURCES}${sep}asyncio${sep}`, `${SOURCES}${sep}stdlib${sep}`];
const HELPERS = `${SOURCES}${sep}asyncio${sep}dialect${sep}compiled-code.ts`;

// Tests and benchmarks may be written in the dialect too; their names say so.
const ELSEWHERE = [".dialect.ts", ".dialect.test.ts"];

/** Whether a file of ours is written in the dialect. */
export function isDialect(path: string): boolean {
  if (ELSEWHERE.some((ending) => path.endsWith(ending))) return true;
  return path.endsWith(".ts") && ROOMS.some((room) => path.startsWith(room));
}

/** Lowers one module of ours; it stays a module. */
export async function lowerModule(path: string, text?: string): Promise<Lowered> {
  const source = text ?? (await readFile(path, "utf8"));
  const name = ROOMS.some((room) => path.startsWith(room)) ? relative(SOURCES, path) : basename(path);
  const file = name.split(sep).join("/");
  const printed = await transform(source, {
    loader: "ts",
    sourcefile: file,
    target: "esnext",
    supported: { decorators: false },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    legalComments: "none",
    charset: "utf8",
    sourcemap: "external",
    sourcesContent: false,
  });
  const lowering = `./${relative(dirname(path), HELPERS).split(sep).join("/")}`;
  return lower(printed, new Origins(printed.map, () => source, file), { kind: "module", lowering });
}
