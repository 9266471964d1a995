// A coroutine that is ended with its task has nobody left who could be told of an error: it is reported, and the program's end goes on.
import { expect, test } from "vitest";
import { usePool } from "../../runner/running.ts";

const run = usePool();

/** What is printed at the end by a task that waits, and does this then. */
async function printedAtTheEnd(clean: string): Promise<string[]> {
  const { text } = await run(`import * as asyncio from "asyncio";
async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    ${clean}
  }
}
async function main() {
  asyncio.createTask(work());
  await asyncio.sleep(1);
}
const loop = asyncio.newEventLoop();
await loop.runUntilComplete(main());
loop.close();`);
  return text.split("\n").filter((line) => !line.startsWith("task: "));
}

const DESTROYED = "Task was destroyed but it is pending!";

test("an error in its clean-up is reported as ignored", async () => {
  expect(await printedAtTheEnd('throw new asyncio.ValueError("no");')).toEqual([
    "Exception ignored while closing generator <coroutine object work>:",
    "Traceback (most recent call last):",
    '  File "main.ts", line 6, in work',
    "ValueError: no",
    DESTROYED,
  ]);
});

test("its clean-up finds no loop to wait on", async () => {
  const lines = await printedAtTheEnd('await asyncio.sleep(1); console.log("never");');
  expect(lines).toContain("RuntimeError: no running event loop");
  expect(lines).not.toContain("never");
  expect(lines.at(-1)).toBe(DESTROYED);
});
