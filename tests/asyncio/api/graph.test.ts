// The lines in stacks and call graphs, and what CPython's graph does not show.
import { expect, test } from "vitest";
import { usePool } from "../../runner/running.ts";

const run = usePool();

async function printedBy(source: string): Promise<string[]> {
  const { text } = await run(`import * as asyncio from "asyncio";\n${source}\nawait asyncio.run(main());`);
  return text.split("\n");
}

test("the current task stands where it makes its call, its callers where they await", async () => {
  const printed = await printedBy(`async function main() {
  await inner();
}
async function inner() {
  await asyncio.sleep(0);
  helper();
}
function helper() {
  asyncio.printCallGraph();
}`);
  expect(printed).toEqual([
    "* Task(name='Task-1')",
    "  + Call stack:",
    "  |   File 'main.ts', line 10, in helper()",
    "  |   File 'main.ts', line 7, in async inner()",
    "  |   File 'main.ts', line 3, in async main()",
  ]);
});

test("a task that waits stands at its awaits, whoever asks", async () => {
  const printed = await printedBy(`async function wait() {
  await inner();
}
async function inner() {
  await asyncio.sleep(1);
}
async function main() {
  const task = asyncio.createTask(wait(), { name: "waiting" });
  await asyncio.sleep(0);
  asyncio.printCallGraph(task);
}`);
  expect(printed).toEqual([
    "* Task(name='waiting')",
    "  + Call stack:",
    "  |   File 'main.ts', line 6, in async inner()",
    "  |   File 'main.ts', line 3, in async wait()",
  ]);
});

test("an async generator stands in the stack, below what it awaits", async () => {
  const printed = await printedBy(`async function* numbers() {
  await asyncio.sleep(1);
  yield 1;
}
async function consume() {
  for await (const n of numbers()) console.log(n);
}
async function main() {
  const task = asyncio.createTask(consume(), { name: "consumer" });
  await asyncio.sleep(0);
  asyncio.printCallGraph(task);
}`);
  expect(printed).toEqual([
    "* Task(name='consumer')",
    "  + Call stack:",
    "  |   File 'main.ts', line 3, in async generator numbers()",
    "  |   File 'main.ts', line 7, in async consume()",
  ]);
});

test("tasks that await each other in a circle make a graph that ends", async () => {
  const printed = await printedBy(`const tasks: asyncio.Task<void>[] = [];
async function awaits(n: number) {
  await tasks[n];
}
async function main() {
  tasks.push(asyncio.createTask(awaits(1), { name: "a" }), asyncio.createTask(awaits(0), { name: "b" }));
  await asyncio.sleep(0);
  console.log(String(tasks[0]));
  asyncio.printCallGraph(tasks[0]!, { limit: 0 });
  await tasks[0];
}`);
  expect(printed[0]).toContain("waitFor=<Task pending name='b'");
  expect(printed.slice(1, 4)).toEqual(["* Task(name='a')", "  + Awaited by:", "    * Task(name='b')"]);
});

test("a wait that is over awaits nothing any more", async () => {
  const printed = await printedBy(`async function main() {
  const task = asyncio.createTask(asyncio.sleep(9));
  const gathering = asyncio.gather(task);
  await asyncio.wait([task], { timeout: 1 });
  console.log(asyncio.captureCallGraph(task)?.awaitedBy.length);
  task.cancel();
  await asyncio.wait([gathering]);
  gathering.exception();
  console.log(asyncio.captureCallGraph(task)?.awaitedBy.length);
}`);
  expect(printed).toEqual(["1", "0"]);
});

test("printStack shows where a task waits, and the way of its error when it has failed", async () => {
  const printed = await printedBy(`async function work() {
  await asyncio.sleep(1);
  helper();
}
function helper() {
  throw new asyncio.ValueError("bad");
}
async function main() {
  const task = asyncio.createTask(work(), { name: "work" });
  await asyncio.sleep(0);
  task.printStack();
  await asyncio.wait([task]);
  task.printStack();
  const done = asyncio.createTask(asyncio.sleep(0), { name: "done" });
  await done;
  done.printStack();
  task.exception();
}`);
  expect(printed).toEqual([
    "Stack for <Task pending name='work' coro=<work() running at main.ts:3> " +
      "waitFor=<Future pending cb=[Task.taskWakeup()]>> (most recent call last):",
    '  File "main.ts", line 3, in work',
    "Traceback for <Task finished name='work' coro=<work() done, defined at main.ts:2> exception=ValueError('bad')> " +
      "(most recent call last):",
    '  File "main.ts", line 4, in work',
    '  File "main.ts", line 7, in helper',
    "ValueError: bad",
    expect.stringMatching(/^No stack for <Task finished name='done' /),
  ]);
});
