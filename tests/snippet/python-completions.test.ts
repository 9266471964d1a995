import { describe, expect, it } from "vitest";
import { pythonCompletions } from "../../src/snippet/python-completions.ts";

const text = `import asyncio
import random as dice
from time import monotonic

async def work(queue: asyncio.Queue[str], other):
    task = asyncio.create_task(asyncio.sleep(1))
    lock: asyncio.Lock = asyncio.Lock()
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        child = group.create_task(asyncio.sleep(2))
    async with asyncio.timeout(3) as limit:
        pass
`;
const offered = (before: string, of = text) => pythonCompletions(before, of).map(({ name }) => name);

describe("what can follow in a line of Python", () => {
  it("behind a module are its names, with how they are called", () => {
    expect(pythonCompletions("    await asyncio.sl", text)).toContainEqual({
      name: "sleep",
      kind: "function",
      signature: "(delay, result=None)",
    });
    expect(offered("x = dice.")).toContain("randint");
    expect(pythonCompletions("asyncio.", text).find(({ name }) => name === "Queue")?.kind).toBe("class");
    expect(pythonCompletions("asyncio.", text).find(({ name }) => name === "FIRST_COMPLETED")?.kind).toBe("constant");
  });

  it("in an import are the names of that module", () => {
    expect(offered("from time import mono")).toContain("monotonic");
    expect(offered("from asyncio import Queue, cr")).toContain("create_task");
  });

  it.each([
    ["queue", "get_nowait"],
    ["task", "cancelling"],
    ["lock", "locked"],
    ["loop", "call_later"],
    ["group", "create_task"],
    ["child", "uncancel"],
    ["limit", "reschedule"],
  ])("behind %s are the members of what the text says it is", (name, member) => {
    expect(offered(`    await ${name}.`)).toContain(member);
  });

  it("is left to the words of the text where nothing is known", () => {
    expect(offered("    other.")).toEqual([]);
    expect(offered("    asyn")).toEqual([]);
    expect(offered("asyncio.", "print()")).toEqual([]);
    expect(offered("x.asyncio.")).toEqual([]);
  });
});
