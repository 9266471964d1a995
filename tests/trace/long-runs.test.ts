import { describe, expect, it } from "vitest";
import { isTraceEvent } from "../../src/trace/events.ts";
import { of, record } from "./recording.ts";

describe("the record of a run", () => {
  it("keeps the newest of a long run, and says in which state it begins", { timeout: 30_000 }, async () => {
    const trace = await record(`
async function ticker() { for (let i = 0; i < 60_000; i++) await asyncio.sleep(0); }
async function sleeper() { await asyncio.sleep(5); }
async function main() {
  const task = asyncio.createTask(sleeper(), { name: "late" });
  await ticker();
  await task;
}
await asyncio.run(main());`);
    const [snapshot] = trace;
    if (snapshot?.kind !== "snapshot") throw new Error("no snapshot");
    expect(snapshot.dropped).toBe(snapshot.seq);
    expect(trace.length).toBeLessThan(300_000);
    expect(trace[1]?.seq).toBe(snapshot.seq + 1);
    expect(snapshot.tasks).toMatchObject([
      { name: "Task-1", phase: "ready", stack: [{ name: "main" }, { name: "ticker" }] },
      { name: "late", phase: "waiting", waitsFor: { kind: "sleep", until: 5 }, madeAt: { line: 6 } },
    ]);
    expect(snapshot.timers).toMatchObject([{ when: 5 }]);
    expect(isTraceEvent(snapshot)).toBe(true);
    expect(trace.at(-1)?.kind).toBe("loop-closed");
  });

  it("does not grow without end in a single step", { timeout: 30_000 }, async () => {
    const trace = await record(`
async function nothing() {}
const lock = new asyncio.Lock();
async function main() {
  for (let i = 0; i < 20_000; i++) {
    await nothing();
    using held = await lock.acquire();
  }
  for (let i = 0; i < 6000; i++) console.log(i);
}
await asyncio.run(main());`);
    expect(trace.length).toBeLessThan(40_000);
    // What was left out can be seen by the numbers that are missing.
    const lines = of(trace, "output");
    expect(lines.at(-1)?.text).toBe("5999");
    expect(lines).toHaveLength(5000);
    // In the end the lock is told to be free.
    expect(of(trace, "resource").at(-1)?.state).toEqual({ holders: [] });
  });
});
