// Every public name is exported once, and documented with its Python counterpart. The examples have their test in tests/reference.
import { describe, expect, test } from "vitest";
import * as asyncio from "../../src/asyncio/index.ts";
import { referenceEntries } from "../../src/reference/model.ts";
import { plainText } from "../../src/reference/text.ts";

const entries = await referenceEntries();

test("The module asyncio exports these names and no others", () => {
  expect(Object.keys(asyncio).sort()).toMatchInlineSnapshot(`
    [
      "ALL_COMPLETED",
      "Barrier",
      "BaseExceptionGroup",
      "BoundedSemaphore",
      "BrokenBarrierError",
      "CancelledError",
      "Condition",
      "Coroutine",
      "DeadlockError",
      "Event",
      "EventLoop",
      "ExceptionGroup",
      "FIRST_COMPLETED",
      "FIRST_EXCEPTION",
      "Future",
      "GeneratorExit",
      "Handle",
      "IndexError",
      "InvalidStateError",
      "LifoQueue",
      "LimitError",
      "Lock",
      "LookupError",
      "PriorityQueue",
      "Queue",
      "QueueEmpty",
      "QueueFull",
      "QueueShutDown",
      "Runner",
      "RuntimeError",
      "Semaphore",
      "StopIteration",
      "Task",
      "TaskGroup",
      "Timeout",
      "TimeoutError",
      "TimerHandle",
      "ValueError",
      "allTasks",
      "asCompleted",
      "awaitSymbol",
      "captureCallGraph",
      "createEagerTaskFactory",
      "createTask",
      "currentTask",
      "eagerTaskFactory",
      "ensureFuture",
      "enterSymbol",
      "formatCallGraph",
      "gather",
      "getRunningLoop",
      "isCoroutine",
      "isFuture",
      "newEventLoop",
      "printCallGraph",
      "run",
      "shield",
      "sleep",
      "timeout",
      "timeoutAt",
      "toThread",
      "wait",
      "waitFor",
    ]
  `);
});

describe.each(entries)("$module.$name", ({ kind, doc, members }) => {
  test("says what it does", () => {
    expect(doc.summary).not.toEqual([]);
  });

  test.skipIf(kind === "type")("says what it is called in Python", () => {
    const text = doc.summary.map(plainText).join(" ");
    expect(doc.python.length > 0 || text.includes("CPython would")).toBe(true);
  });

  test("says what each of its members is", () => {
    const silent = members.filter((each) => each.kind !== "constructor" && each.doc.summary.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
