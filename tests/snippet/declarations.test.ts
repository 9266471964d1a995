import ts from "typescript";
import { expect, it } from "vitest";
import { declarations, declarationsHash } from "../../src/snippet/declarations.ts";

const { files, paths } = declarations();

/** The errors that a program would show in the editor, with only the served declarations to go by. */
function errorsIn(text: string): string[] {
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
    paths,
  };
  const disk = ts.createCompilerHost(options);
  const served: Record<string, string> = { ...files, [main]: text };
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

it("find a mistake", () => {
  expect(errorsIn(`import * as asyncio from "asyncio"; asyncio.noSuchThing();`)).toEqual([
    expect.stringContaining("noSuchThing"),
  ]);
});

it("have an address that is stable", () => {
  expect(declarationsHash()).toMatch(/^[0-9a-f]{8}$/);
  expect(declarationsHash()).toBe(declarationsHash());
});
