// Some messages are quoted in a chapter, and no listing prints them, since only one of the languages has them. They are real all the same.
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createOracle } from "../../src/python/node/oracle.ts";
import { usePool } from "../runner/running.ts";

// CPython has to start first, which takes seconds.
vi.setConfig({ testTimeout: 120_000 });

const oracle = createOracle({ interpreters: 1 });
afterAll(() => oracle.close());
const run = usePool();

const MESSAGES = "f/messages";
const GATHER = "c/gather-and-chains";

function expectQuoted(chapter: string, message: string): void {
  expect(readFileSync(`content/course/${chapter}.mdx`, "utf8").replaceAll(/\s+/g, " ")).toContain(message);
}

/** A message as it is quoted: a dot-dot-dot stands for what is different each time. */
function pattern(message: string): RegExp {
  return new RegExp(RegExp.escape(message).replaceAll("…", ".*"));
}

describe("of Python alone:", () => {
  it.each([
    [MESSAGES, "write().text", "'coroutine' object has no attribute …"],
    [MESSAGES, 'write()["text"]', "'coroutine' object is not subscriptable"],
    [
      MESSAGES,
      "[letter async for letter in ['a', 'b']]",
      "'async for' requires an object with __aiter__ method, got list",
    ],
    [MESSAGES, "list(letters())", "'async_generator' object is not iterable"],
    [GATHER, "await asyncio.gather([write()])", "cannot use 'list' as a dict key (unhashable type: 'list')"],
  ])("%s quotes what %s says", async (chapter, expression, message) => {
    const { lines } = await oracle.runPython(`import asyncio
async def letters():
    yield "a"
async def write():
    return {"text": "a"}
async def main():
    try:
        ${expression}
    except Exception as error:
        print(error)
asyncio.run(main())`);
    expect(lines.find(({ stream }) => stream === "stdout")?.text).toMatch(pattern(message));
    expectQuoted(chapter, message);
  });

  it("f/messages quotes what a lock says to a plain with, and the guess", async () => {
    const { lines } = await oracle.runPython("import asyncio\nwith asyncio.Lock():\n    pass");
    for (const message of [
      "object does not support the context manager protocol",
      "Did you mean to use 'async with'?",
    ]) {
      expect(lines.at(-1)?.text).toContain(message);
      expectQuoted(MESSAGES, message);
    }
  });
});

describe("of TypeScript alone:", () => {
  it.each([
    [GATHER, "await asyncio.gather([] as never)", "An asyncio.Future, a coroutine or an awaitable is required"],
    [MESSAGES, "using held = new asyncio.Lock() as never", "object does not support using"],
  ])("%s quotes what %s says", async (chapter, statement, message) => {
    const { text } = await run(`import * as asyncio from "asyncio";
async function main() {
  ${statement};
}
await asyncio.run(main());`);
    expect(text).toContain(message);
    expectQuoted(chapter, message);
  });
});
