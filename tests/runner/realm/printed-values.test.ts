import { describe, expect, it } from "vitest";
import { usePool } from "../running.ts";

const run = usePool();
const asyncio = `import * as asyncio from "asyncio";\n`;

describe("what is large", () => {
  it("is shortened before it is formatted", async () => {
    const { text } = await run(`
      console.log(new Array(1e6).fill(1));
      console.log([new Uint8Array(3e6)], new (class Mine extends Array {})(20_000).fill(0));
      console.dir(new Array(3e6).fill(7), { maxArrayLength: 2 });`);
    expect(text).toContain("1, 1, 1, 1,\n  ... 999900 more items\n]");
    expect(text).toContain("Uint8Array(3000000) [");
    expect(text).toContain("    ... 2999900 more items\n  ]\n] Mine(20000) [");
    expect(text).toContain("[ 7, 7, ... 2999998 more items ]");
  });

  it("says of an iterator that what it has to give is not known", async () => {
    const { text } = await run("console.log(new Map([[1, 2]]).entries(), [new Set([1]).values()]);");
    expect(text).toBe("[Map Iterator] { <items unknown> } [ [Set Iterator] { <items unknown> } ]");
  });
});

describe("an error that the program prints", () => {
  it("shows the frames of its own files, at their TypeScript lines", async () => {
    const { text } = await run(`${asyncio}
interface Unused {}
class Broken extends Error {}
async function work() {
  await asyncio.sleep(1);
  throw new Broken("no");
}
async function main() {
  try {
    await work();
  } catch (error) {
    console.log(error);
    console.log({ error });
  }
}
asyncio.run(main());`);
    expect(text).toBe("Broken: no\n    at work (main.ts:7:9)\n{\n  error: Broken: no\n      at work (main.ts:7:9)\n}");
  });

  it("is traced on stderr by console.trace", async () => {
    const { lines } = await run(`function f() {\n  console.trace("here %d", 1);\n}\nf();`);
    expect(lines).toEqual([
      { stream: "stderr", time: 0, text: "Trace: here 1\n    at f (main.ts:2:11)\n    at main.ts:4:1" },
    ]);
  });

  it("shows its properties and its cause, and may be its own cause", async () => {
    const { text } = await run(`
      const error: Error & { code?: number } = new Error("a", { cause: new Error("b") });
      error.code = 7;
      console.log(error);
      error.cause = error;
      console.log(error);`);
    expect(text).toContain("code: 7");
    expect(text).toContain("[cause]: Error: b\n      at main.ts:2:");
    expect(text).toContain("[cause]: [Circular *1]");
  });
});
