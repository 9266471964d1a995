import ts from "typescript";
import { expect, it } from "vitest";
import { declarations, declarationsHash, packageTypes } from "../../src/course/declarations.ts";
import type { Types } from "../../src/course/package-declarations.ts";

const { files, paths, packages } = declarations();

/** The errors that a program would show in the editor, with only the served declarations to go by. */
function errorsIn(text: string, { files: more, paths: morePaths }: Types = { files: {}, paths: {} }): string[] {
  const main = "file:///snippets/a/a2-hello/main.ts";
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    paths: { ...paths, ...morePaths },
  };
  const disk = ts.createCompilerHost(options);
  const served: Record<string, string> = { ...files, ...more, [main]: text };
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: () => true,
    fileExists: (name) => name in served || disk.fileExists(name),
    readFile: (name) => served[name] ?? disk.readFile(name),
    getSourceFile: (name, version) => {
      const own = served[name];
      return own === undefined ? disk.getSourceFile(name, version) : ts.createSourceFile(name, own, version);
    },
  };
  const program = ts.createProgram([main], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

it("name a file for every module that a snippet may import", () => {
  expect(Object.keys(paths).sort()).toEqual(["asyncio", "contextvars", "random", "time"]);
  for (const [name, [file = ""] = []] of Object.entries(paths)) expect(files[file], name).toBeTypeOf("string");
});

it("are complete: whatever they import is among them", () => {
  const missing = Object.entries(files).flatMap(([file, text]) =>
    [...text.matchAll(/from "(\.[^"]+)\.ts"/g)]
      .map(([, specifier = ""]) => new URL(`${specifier}.d.ts`, file).href)
      .filter((imported) => !(imported in files)),
  );
  expect(missing).toEqual([]);
});

it("give a program its types", () => {
  expect(
    errorsIn(`
      import * as asyncio from "asyncio";
      import { ContextVar } from "contextvars";
      import * as random from "random";
      import * as time from "time";
      async function main(): Promise<number> {
        const task = asyncio.createTask(asyncio.sleep(1, "value"));
        const value: string = await task;
        time.sleep(random.random());
        return value.length + [asyncio.gather, new ContextVar("v")].length;
      }
      const result: number = await asyncio.run(main());
    `),
  ).toEqual([]);
});

const database = `
  import { PGlite } from "@electric-sql/pglite";
  import { eq } from "drizzle-orm";
  import { pgTable, text } from "drizzle-orm/pg-core";
  import { drizzle } from "drizzle-orm/pglite";
  const books = pgTable("books", { title: text().notNull() });
  const rows = await drizzle(new PGlite()).select().from(books).where(eq(books.title, "Snow"));`;

it("give a program the types of the packages it imports, from a file of their own", () => {
  expect(packages.names).toEqual(["drizzle-orm", "drizzle-orm/pg-core", "drizzle-orm/pglite", "@electric-sql/pglite"]);
  expect(packages.file).toMatch(/^package-types\.[0-9a-f]{8}\.json$/);
  expect(errorsIn(`${database} const title: string = rows[0]!.title; title.trim();`, packageTypes())).toEqual([]);
  expect(errorsIn(`${database} rows[0]!.author;`, packageTypes())).toEqual([
    expect.stringContaining("Property 'author' does not exist on type '{ title: string; }'"),
  ]);
});

it("find a mistake", () => {
  expect(errorsIn(`import * as asyncio from "asyncio"; asyncio.noSuchThing();`)).toEqual([
    expect.stringContaining("noSuchThing"),
  ]);
});

it("have an address that is stable", () => {
  expect(declarationsHash()).toMatch(/^[0-9a-f]{8}$/);
  expect(declarationsHash()).toBe(declarationsHash());
});
