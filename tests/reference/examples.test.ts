// Every example of the reference is a whole program that a reader runs in the page: it prints what its comments say, and
// nothing else.
import { resolve } from "node:path";
import * as esbuild from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { referenceExamples } from "../../src/reference/examples.ts";
import { referenceEntries } from "../../src/reference/model.ts";
import { NodePool } from "../../src/runner/node/pool.ts";
import { nodeRuntime } from "../../src/runner/node/runtime-bundle.ts";
import { linesOf } from "../../src/snippet/compare.ts";

const entries = await referenceEntries();
const examples = await referenceExamples();
let pool: NodePool;

beforeAll(async () => {
  pool = new NodePool({ runtime: await nodeRuntime(), threads: 1 });
});

afterAll(() => pool.close());

describe.each(examples)("$id", ({ files, output }) => {
  test("is narrow enough to be read beside its output", () => {
    const wide = Object.values(files).flatMap((text) => text.split("\n").filter((line) => line.length > 84));
    expect(wide.filter((line) => !line.includes("//"))).toEqual([]);
  });

  test("prints the lines that its comments promise, and no others", async () => {
    const { status, lines } = await pool.run(await compile(esbuild, files), { clock: "virtual", debug: false });
    expect(lines.flatMap((line) => line.text.split("\n"))).toEqual(linesOf(output));
    expect(status).toBe("done");
  });
});

test("Every name that a program can use has an example, and no two examples share an address", () => {
  const used = entries.filter(({ kind }) => kind !== "type");
  expect(used.filter(({ doc }) => doc.examples.length === 0).map(({ module, name }) => `${module}.${name}`)).toEqual(
    [],
  );
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});

test("Every example holds for TypeScript, as the editor in the page sees it", () => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.snippets.json", (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ".",
  );
  const texts = new Map(
    examples.map(({ id, files }) => [resolve(`content/snippets/${id}.ts`), files["main.ts"] ?? ""]),
  );
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    getSourceFile: (path, ...rest) => {
      const text = texts.get(path);
      return text === undefined ? disk.getSourceFile(path, ...rest) : ts.createSourceFile(path, text, rest[0]);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const problems = [...texts.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  expect(
    problems.map(
      ({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    ),
  ).toEqual([]);
}, 120_000);
