// The check of the structure, on small projects with one thing wrong in each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { structureFaults } from "../../scripts/structure/check.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "project-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A project in order, but for the files that are given. */
const sound = {
  "src/asyncio/index.ts": `export * from "./core/base-events.ts"; export { one } from "./api/sleep.ts";`,
  "src/asyncio/internal.ts": `export * from "./core/futures.ts";`,
  "src/asyncio/api/sleep.ts": `import { Future } from "../core/futures.ts"; export const one = Future;`,
  "src/asyncio/core/base-events.ts": `import { Future } from "./futures.ts"; export class EventLoop { one = Future; }`,
  "src/asyncio/core/loop.ts": `export type { EventLoop } from "./base-events.ts";`,
  "src/asyncio/core/events.ts": `import type { EventLoop } from "./loop.ts"; export type { EventLoop };`,
  "src/asyncio/core/futures.ts": `import type { EventLoop } from "./events.ts"; export class Future { loop?: EventLoop; }`,
  "src/asyncio/base/repr.ts": `export const repr = String;`,
  "src/course/exercises.ts": `import { readFileSync } from "node:fs"; export type Exercise = string; export const read = readFileSync;`,
  "src/snippet/element.ts": `import type { Exercise } from "../course/exercises.ts"; export let exercise: Exercise | undefined;`,
  "src/components/Snippet.astro": `---\nimport { read } from "../course/exercises.ts";\nread("x");\n---\n<script>\n  import "../snippet/element.ts";\n</script>\n`,
  "content/course/a/why.mdx": `import Snippet from "../../../src/components/Snippet.astro";\n\nWhy?\n\n\`\`\`ts\nimport x from "../../../src/snippet/element.ts";\n\`\`\`\n`,
};

async function faults(files: Record<string, string> = {}): Promise<string[]> {
  for (const [name, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return (await structureFaults(root)).map((fault) => fault.split("\n")[0]!);
}

test("a sound project has no faults", async () => {
  expect(await faults()).toEqual([]);
});

describe("a circle is a fault", () => {
  test("of two files", async () => {
    const found = await faults({
      "src/asyncio/base/repr.ts": `export { heap } from "./heap.ts";`,
      "src/asyncio/base/heap.ts": `import { heap as other } from "./repr.ts"; export const heap = () => other;`,
    });
    expect(found).toEqual(["src/asyncio/base/heap.ts → src/asyncio/base/repr.ts → src/asyncio/base/heap.ts"]);
  });

  test("of three, of types only, in a room above", async () => {
    const found = await faults({
      "src/snippet/a.ts": `import type { B } from "./b.ts"; export type A = B;`,
      "src/snippet/b.ts": `import type { C } from "./c.ts"; export type B = C;`,
      "src/snippet/c.ts": `import type { A } from "./a.ts"; export type C = A | null;`,
    });
    expect(found).toEqual(["src/snippet/a.ts → src/snippet/b.ts → src/snippet/c.ts → src/snippet/a.ts"]);
  });

  test("through the loop, whose type comes by one way only", async () => {
    const straight = {
      "src/asyncio/core/futures.ts": `import type { EventLoop } from "./base-events.ts"; export class Future { loop?: EventLoop; }`,
    };
    expect(await faults(straight)).toEqual([
      "src/asyncio/core/base-events.ts → src/asyncio/core/futures.ts → src/asyncio/core/base-events.ts",
    ]);
  });

  test("and nobody but events.ts takes the type where the knot is tied", async () => {
    const around = {
      "src/asyncio/core/futures.ts": `import type { EventLoop } from "./loop.ts"; export class Future { loop?: EventLoop; }`,
    };
    expect(await faults(around)).toEqual(["src/asyncio/core/futures.ts → src/asyncio/core/loop.ts"]);
  });
});

test("an import that points upward is a fault, of a type too", async () => {
  const found = await faults({
    "src/asyncio/base/deque.ts": `import "../core/futures.ts";`,
    "src/asyncio/base/heap.ts": `export type { Future } from "../core/futures.ts";`,
    "src/asyncio/core/tasks.ts": `import "../api/sleep.ts";`,
    "src/asyncio/api/wait.ts": `import "../internal.ts";`,
  });
  expect(found.sort()).toEqual([
    "src/asyncio/api/wait.ts → src/asyncio/internal.ts",
    "src/asyncio/base/deque.ts → src/asyncio/core/futures.ts",
    "src/asyncio/base/heap.ts → src/asyncio/core/futures.ts",
    "src/asyncio/core/tasks.ts → src/asyncio/api/sleep.ts",
  ]);
});

test("an import of a room that the table does not grant is a fault, in whatever words", async () => {
  const found = await faults({
    "content/course/a/script.mdx": `import "../../../src/snippet/element.ts";\n\nWhy?\n`,
    "src/layouts/Fenced.astro": `---\nimport "../asyncio/index.ts";\n---\n<p></p>\n`,
    "src/layouts/Script.astro": `<p></p>\n<script>\n  import "../asyncio/index.ts";\n</script>\n`,
    "src/runner/page/runner.ts": `export {};`,
    "src/runner/realm/past-the-door.ts": `import "../../asyncio/core/futures.ts";`,
    "src/runner/realm/program.ts": `import "../page/runner.ts"; export type P = 1;`,
    "src/runner/wire/protocol.ts": `import type { P } from "../realm/program.ts";`,
    "src/snippet/at-run-time.ts": `import { read } from "../course/exercises.ts";`,
    "src/snippet/later.ts": `await import("../course/exercises.ts");`,
    "src/snippet/worker.ts": `new Worker(new URL("../course/exercises.ts", import.meta.url));`,
    "src/trace/recorder.ts": `import { Future } from "../asyncio/internal.ts";`,
  });
  expect(found.sort()).toEqual([
    "content/course/a/script.mdx → src/snippet/element.ts",
    "src/layouts/Fenced.astro → src/asyncio/index.ts",
    "src/layouts/Script.astro → src/asyncio/index.ts",
    "src/runner/realm/past-the-door.ts → src/asyncio/core/futures.ts",
    "src/runner/realm/program.ts → src/runner/page/runner.ts",
    "src/runner/wire/protocol.ts → src/runner/realm/program.ts",
    "src/snippet/at-run-time.ts → src/course/exercises.ts",
    "src/snippet/later.ts → src/course/exercises.ts",
    "src/snippet/worker.ts → src/course/exercises.ts",
    "src/trace/recorder.ts → src/asyncio/internal.ts",
  ]);
});

test("so are a module of Node in the browser, a package in the loop, a file in no room and one that is not there", async () => {
  const found = await faults({
    "src/asyncio/base/heap.ts": `import "valibot";`,
    "src/attic/old.ts": `import "../asyncio/index.ts";`,
    "src/snippet/disk.ts": `import "node:fs";`,
    "src/snippet/gone.ts": `import "./nowhere.ts";`,
  });
  expect(found.sort()).toEqual([
    expect.stringMatching(/^src\/asyncio\/base\/heap\.ts → .*valibot/),
    "src/attic/old.ts → src/asyncio/index.ts",
    "src/snippet/disk.ts → fs",
    "src/snippet/gone.ts → ./nowhere.ts",
  ]);
});
