// Names in the text are written once, in TypeScript's spelling, and shown in Python's too.
import { beforeAll, describe, expect, it } from "vitest";
import { referenceEntries } from "../../src/reference/model.ts";
import { pythonSpelling, type Spellings } from "../../src/reference/python-spelling.ts";
import { spellingsOf } from "../../src/reference/spellings.ts";

let spellings: Spellings;
beforeAll(async () => {
  spellings = spellingsOf(await referenceEntries());
}, 120_000);

describe("a piece of code in the text", () => {
  it.each([
    ["createTask", "create_task"],
    ["asyncio.createTask", "asyncio.create_task"],
    ["task.cancelling()", null],
    ["group.createTask(work())", "group.create_task(work())"],
    ["await using", "async with"],
    ["gather(a, b, { returnExceptions: true })", "gather(a, b, return_exceptions=True)"],
    ['createTask(work(), { name: "poll" })', 'create_task(work(), name="poll")'],
    ["{ returnExceptions: true }", "return_exceptions=True"],
    ["returnExceptions: true", "return_exceptions=True"],
    ["new asyncio.Queue(2)", "asyncio.Queue(2)"],
    ["asyncio.gather(...words)", "asyncio.gather(*words)"],
    ["await asyncio.run(main())", "asyncio.run(main())"],
    ["const task = createTask(…)", "task = create_task(…)"],
    ["await using limit = asyncio.timeout(5);", "async with asyncio.timeout(5) as limit:"],
    ["using held = await lock.acquire();", "async with lock:"],
    ["isCoroutine", "iscoroutine"],
    ["time.perfCounter()", "time.perf_counter()"],
    ["nWaiting", "n_waiting"],
    ["null", "None"],
    ["shutdown(true)", "shutdown(True)"],
    ["send(null)", "send(None)"],
    ["slowCallbackDuration", "slow_callback_duration"],
    ["putNowait", "put_nowait"],
    ["throw error", null],
    ["Task-1", null],
    ["main", null],
    ["await", null],
    ["<Task pending>", null],
    ["asyncio.TaskGroup", null],
  ])("%s is in Python: %s", (typescript, python) => {
    expect(pythonSpelling(typescript, spellings)).toBe(python);
  });
});
