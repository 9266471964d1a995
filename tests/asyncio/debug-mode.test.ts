// What debug mode tells beyond the messages: where in the program things were made.
import { expect, test } from "vitest";
import { usePool } from "../runner/running.ts";

const run = usePool();

async function printedBy(source: string, debug: boolean): Promise<string[]> {
  const { text } = await run(source, { debug });
  return text.split("\n");
}

const slow = `import * as asyncio from "asyncio";
import * as time from "time";

function block(seconds: number) {
  time.sleep(seconds);
}

async function work() {
  time.sleep(0.25);
}

async function main() {
  asyncio.getRunningLoop().callSoon(block, 0.5);
  asyncio.getRunningLoop().callSoon(block, 0.05);
  await asyncio.createTask(work());
}

await asyncio.run(main());`;

test("a callback or step that takes too long is reported with the line where it was made", async () => {
  expect(await printedBy(slow, true)).toEqual([
    "Executing <Handle block(0.5) created at main.ts:13> took 0.500 seconds",
    "Executing <Task finished name='Task-2' coro=<work() done, defined at main.ts:8> result=undefined " +
      "created at main.ts:15> took 0.250 seconds",
  ]);
  expect(await printedBy(slow, false)).toEqual([""]);
});

test("how long is too long can be set", async () => {
  const source = slow.replace("main() {", "main() { asyncio.getRunningLoop().slowCallbackDuration = 0.3;");
  expect(await printedBy(source, true)).toHaveLength(1);
});

const forgotten = `import * as asyncio from "asyncio";
async function declared() {}
const arrow = async () => {};
class Box {
  async method() {}
  async #secret() {}
  reveal() { return this.#secret(); }
}
function indirectly() {
  declared();
}
async function main() {
  arrow();
  new Box().method();
  new Box().reveal();
  indirectly();
}
await asyncio.run(main());`;

test("a coroutine that was never awaited is reported with the calls that made it", async () => {
  expect(await printedBy(forgotten, true)).toEqual([
    "RuntimeWarning: coroutine 'arrow' was never awaited",
    "Coroutine created at (most recent call last)",
    '  File "main.ts", line 13, in main',
    "RuntimeWarning: coroutine 'Box.method' was never awaited",
    "Coroutine created at (most recent call last)",
    '  File "main.ts", line 14, in main',
    "RuntimeWarning: coroutine 'declared' was never awaited",
    "Coroutine created at (most recent call last)",
    '  File "main.ts", line 16, in main',
    '  File "main.ts", line 10, in indirectly',
    // A plain function gave it, which could have kept it: so it is reported at the end.
    "RuntimeWarning: coroutine 'Box.#secret' was never awaited",
    "Coroutine created at (most recent call last)",
    '  File "main.ts", line 15, in main',
    '  File "main.ts", line 7, in Box.reveal',
  ]);
  expect(await printedBy(forgotten, false)).toEqual([
    "RuntimeWarning: coroutine 'arrow' was never awaited",
    "RuntimeWarning: coroutine 'Box.method' was never awaited",
    "RuntimeWarning: coroutine 'declared' was never awaited",
    "RuntimeWarning: coroutine 'Box.#secret' was never awaited",
  ]);
});

test("an error that was never retrieved is reported with where its task was made and where it was raised", async () => {
  const source = `import * as asyncio from "asyncio";
async function fail() {
  throw new asyncio.ValueError("lost");
}
async function main() {
  asyncio.createTask(fail());
  await asyncio.sleep(0);
}
await asyncio.run(main());`;
  expect(await printedBy(source, true)).toEqual([
    "Task exception was never retrieved",
    "future: <Task finished name='Task-2' coro=<fail() done, defined at main.ts:2> exception=ValueError('lost') " +
      "created at main.ts:6>",
    "sourceTraceback: Object created at (most recent call last):",
    '  File "main.ts", line 6, in main',
    "Traceback (most recent call last):",
    '  File "main.ts", line 3, in fail',
    "ValueError: lost",
  ]);
});

test("an error in a callback is reported with where it was scheduled", async () => {
  const source = `import * as asyncio from "asyncio";
function fail() {
  throw new asyncio.ValueError("callback");
}
async function main() {
  asyncio.getRunningLoop().callSoon(fail);
  await asyncio.sleep(0);
}
await asyncio.run(main());`;
  const printed = await printedBy(source, true);
  expect(printed.slice(0, 4)).toEqual([
    "Exception in callback fail()",
    "handle: <Handle fail() created at main.ts:6>",
    "sourceTraceback: Object created at (most recent call last):",
    '  File "main.ts", line 6, in main',
  ]);
});

test("a loop that is put into debug mode by hand tracks what is made from then on", async () => {
  const printed = await printedBy(
    `import * as asyncio from "asyncio";
async function early() {}
async function late() {}
async function main() {
  early();
  asyncio.getRunningLoop().setDebug(true);
  await asyncio.sleep(0);
  late();
}
await asyncio.run(main());`,
    false,
  );
  expect(printed).toEqual([
    "RuntimeWarning: coroutine 'early' was never awaited",
    "RuntimeWarning: coroutine 'late' was never awaited",
    "Coroutine created at (most recent call last)",
    '  File "main.ts", line 8, in main',
  ]);
});
