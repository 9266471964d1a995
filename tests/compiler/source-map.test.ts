import { Script } from "node:vm";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { parseStack } from "error-stack-parser-es/lite";
import { describe, expect, it } from "vitest";
import { tracebackOf } from "../../src/asyncio/base/traceback.ts";
import type { SourceFiles } from "../../src/compiler/compile.ts";
import { compiled, logOf } from "./running.ts";

/** Where in the sources some text of the compiled code came from, as `file:line:column`, both from 1. */
async function originOf(files: SourceFiles, text: string): Promise<string> {
  const { code, map } = await compiled(files);
  const before = code.slice(0, code.indexOf(text)).split("\n");
  expect(code).toContain(text);
  return at(map, before.length, before.at(-1)!.length);
}

function at(map: string, line: number, column: number): string {
  const found = originalPositionFor(new TraceMap(map), { line, column });
  return `${String(found.source)}:${String(found.line)}:${String((found.column ?? NaN) + 1)}`;
}

describe("the source map", () => {
  it("leads from the compiled code to the files, whatever was lowered around it", async () => {
    const files = {
      "main.ts": `import { log } from "./util";
interface Job { name: string }
async function main(jobs: AsyncIterable<Job>) {
  for await (const { name } of jobs) {
    await using held = log(name);
    await log(
      \`first\`,
      (async () => { throw new Error("here"); })(),
    );
  }
}
main(null as any);
`,
      "util.ts": `// a comment

export const log = (...values: any[]): any => values.concat("second");
`,
    };
    expect(await originOf(files, "`first`")).toBe("main.ts:7:7");
    expect(await originOf(files, "new Error")).toBe("main.ts:8:28");
    expect(await originOf(files, "jobs)")).toBe("main.ts:3:21");
    expect(await originOf(files, "log(name)")).toBe("main.ts:5:24");
    expect(await originOf(files, '"second"')).toBe("util.ts:3:61");
    expect(JSON.parse((await compiled(files)).map)).toMatchObject({ version: 3, sources: ["util.ts", "main.ts"] });
  });

  it("leads from the stack of a thrown error to the line that threw it", async () => {
    const { code, map } = await compiled(`
      class Job {
        async run(n: number): Promise<void> {
          const held = [n,
            this.fail(n)];
        }
        fail(n: number): never {
          if (n > 0)
            throw new RangeError("failed");
          throw n;
        }
      }
      function start() { new Job().run(1); }
      start();
    `);
    const program = new Script(`(\n${code}\n)`, { filename: "program.js" }).runInThisContext() as (
      give: unknown,
    ) => Generator;
    // A method that runs at once is enough to be thrown out of.
    const lowering = {
      $code: () => null,
      $method: (owner: Record<string, (n: number) => Generator>, key: string) => {
        const method = owner[key]!;
        owner[key] = function (n) {
          const body = method.call(this, n);
          body.next();
          return body;
        };
      },
    };
    let error: Error | null = null;
    try {
      program(() => lowering).next();
    } catch (thrown) {
      error = thrown as Error;
    }
    const frames = parseStack(error?.stack ?? "").filter(({ file }) => file === "program.js");
    expect(frames.slice(0, 2).map(({ line, col }) => at(map, line! - 1, col! - 1))).toEqual([
      "main.ts:9:19",
      "main.ts:5:18",
    ]);
    expect(frames.map(({ line, col }) => at(map, line! - 1, col! - 1))).toContain("main.ts:13:36");
  });

  it("counts lines in files with Windows line ends, and columns behind any character", async () => {
    const line = `const ähm = "𝒳"; /* 🎉 */ const marker = [text, ähm, "here"];`;
    const files = { "main.ts": `const text = "Ω𝒳é";\r\n${line}\r\nconsole.log(marker);\r\n` };
    expect(await originOf(files, '"here"')).toBe(`main.ts:2:${String(line.indexOf('"here"') + 1)}`);
    expect(await originOf(files, "console")).toBe("main.ts:3:1");
  });
});

describe("the line of an await", () => {
  /** Where a task waits, for each of its awaits. */
  async function linesOf(body: string): Promise<unknown[]> {
    return await logOf({
      "main.ts": `import * as asyncio from "asyncio"; import { pause } from "./util"; async function worker() {\n${body}\n}
        async function main() {
          const task = asyncio.createTask(worker());
          for (;;) {
            await asyncio.sleep(0);
            if (task.done()) break;
            console.log(/running at (\\S+:\\d+)/.exec(String(task))![1]);
          }
          await task;
        }
        await asyncio.run(main());`,
      "util.ts": `import { sleep } from "asyncio";\n\nexport async function pause() { await sleep(0); }`,
    });
  }

  it("is where the await stands, also within one expression", async () => {
    expect(
      await linesOf(`await pause();
        console.log([
          await pause(),
          1,
          await
            pause(),
        ].length);`),
    ).toEqual(["main.ts:2", "main.ts:4", "main.ts:6", 3]);
  });

  it("is the loop's for the steps of a for await, and for closing it", async () => {
    expect(
      await linesOf(`const stream = async function* () { try { await pause(); yield 1; } finally { await pause(); } };

        for await (const x of stream()) {
          break;
        }`),
    ).toEqual(["main.ts:4", "main.ts:4"]);
  });

  it("is the declaration's for what is left at the end of a block", async () => {
    expect(
      await linesOf(`const held = () => ({ async [Symbol.asyncDispose]() { await pause(); } });
        {
          await using a = held();
          await using b = held(),
            c = held();
          await using none = null;
        }`),
    ).toEqual(["main.ts:5", "main.ts:5", "main.ts:4"]);
  });

  it("is known for each coroutine and generator that waits for what raises an error", async () => {
    const error: unknown = await logOf(`import * as asyncio from "asyncio";
      async function* inner() {
        yield 1;
        throw new Error("inner");
      }
      async function* outer() {
        yield 0;
        yield* inner();
      }
      async function main() {
        for await (const x of outer())
          String(x);
      }
      await asyncio
        .run(main());
    `).catch((thrown: unknown) => thrown);
    const waiting = tracebackOf(error).slice(0, -1);
    expect(waiting.map(({ qualname, line }) => `${qualname}:${String(line)}`)).toEqual(["main:11", "outer:8"]);
  });
});
