import { describe, expect, it } from "vitest";
import { describeRun } from "../../src/trace/describe-run.ts";
import { narrate } from "../../src/trace/narrate.ts";
import { pictureOf } from "../../src/trace/lanes.ts";
import { recorded } from "./recorded.ts";
import { scheduled } from "./scripted.ts";

/** What is told of each moment of a program. */
async function told(body: string): Promise<string[]> {
  const { events, picture } = await recorded(body);
  return picture.columns.map((_, index) => narrate(events, picture, index + 1));
}

describe("what just happened", () => {
  it("is told with causes and consequences", () => {
    const picture = pictureOf(scheduled());
    expect(picture.columns.map((_, index) => narrate(scheduled(), picture, index + 1))).toEqual([
      "Code outside the loop made main. main went to the end of the queue.",
      "main had its first turn. It made worker(1) and worker(2) and now waits for worker(1). worker(1) and worker(2) went to the end of the queue.",
      "worker(1) had its first turn. It printed “starting to order milk” and now sleeps until 1 s.",
      "worker(2) had its first turn. It printed “starting to order bread” and now sleeps until 2 s.",
      "Nothing was ready, so the loop waited: 1 s passed. The 1 s timer was due: its callback went to the end of the queue.",
      "The 1 s timer was due: it set the future that worker(1) waits for, so worker(1) went to the end of the queue.",
      "worker(1)’s sleep was over. It printed “done: order milk” and is done. That woke main: it went to the end of the queue.",
      "worker(1) was done, and main went on. It printed “main: task 1 is over” and now waits for worker(2).",
      "Nothing was ready, so the loop waited: 1 s passed. The 2 s timer was due: its callback went to the end of the queue.",
      "The 2 s timer was due: it set the future that worker(2) waits for, so worker(2) went to the end of the queue.",
      "worker(2)’s sleep was over. It printed “done: order bread” and is done. That woke main: it went to the end of the queue.",
      "worker(2) was done, and main went on. It printed “main: task 2 is over” and is done. The loop has stopped.",
    ]);
    expect(narrate(scheduled(), picture, 0)).toBe("The run has not begun.");
  });

  it("names the coroutine that goes on inside a turn, where each has a lane", async () => {
    const { events } = await recorded(`
async function inner() {
  await asyncio.sleep(1);
}
async function main() {
  await inner();
}`);
    const picture = pictureOf(events, { coroutines: true });
    const moments = picture.columns.map((_, index) => narrate(events, picture, index + 1));
    expect(moments).toContain("In the same turn, inner began, and now sleeps until 1 s.");
    expect(moments).toContain("main went on in the same turn, and is done.");
  });

  it("names no task where a group waits only to hear that all are done", async () => {
    const moments = await told(`
async function work(fails: boolean) {
  await asyncio.sleep(fails ? 1 : 9);
  throw new Error("broken");
}
async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(work(false));
    group.createTask(work(true));
  } catch {}
}`);
    expect(moments).toContainEqual(expect.stringContaining("now waits for its group to hear that all are done."));
    expect(moments).toContainEqual(expect.stringContaining("All were done, and main went on"));
    for (const moment of moments) expect(moment).toMatch(/^\p{Lu}|^main|^work/u);
  });

  it("says who was cancelled, by whom, and where the error was raised", async () => {
    const moments = await told(`
async function work() {
  await asyncio.sleep(9);
}
async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  try { await task; } catch {}
}`);
    expect(moments).toContainEqual(
      expect.stringContaining("It asked for work to be cancelled and now waits for work."),
    );
    expect(moments).toContainEqual(
      expect.stringContaining("CancelledError was raised in it where it stood, in line 2. It is cancelled."),
    );
  });

  it("says who got a lock, and what a queue was waited for", async () => {
    const moments = await told(`
async function hold(lock: asyncio.Lock) {
  using held = await lock.acquire();
  await asyncio.sleep(1);
  held;
}
async function take(queue: asyncio.Queue<number>) { return await queue.get(); }
async function main() {
  const [lock, queue] = [new asyncio.Lock(), new asyncio.Queue<number>()];
  const taker = asyncio.createTask(take(queue));
  await asyncio.gather(hold(lock), hold(lock));
  queue.putNowait(1);
  await taker;
}`);
    const all = moments.join("\n");
    expect(all).toMatch(/now waits for Lock 1\./);
    expect(all).toMatch(/got Lock 1, and now sleeps until 2 s\./);
    expect(all).toMatch(/take had its first turn, and now waits for something in Queue 1\./);
    expect(all).toMatch(/is done: it returned 1\./);
  });

  it("says that an eager task began inside the turn of the one that made it", async () => {
    const moments = await told(`
async function child() { console.log("child"); }
async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  await asyncio.createTask(child());
}`);
    expect(moments).toContainEqual(
      expect.stringContaining("main made child, which began at once, inside its turn. It printed “child” and is done."),
    );
  });

  it("says that a turn held the loop, how a task failed, and that the loop gave up", async () => {
    const held = await told(`async function main() { time.sleep(2); throw new Error("no"); }`);
    expect(held.join(" ")).toMatch(/It held the loop for 2 s and failed: Error: no\./);
    const stuck = await told(`async function main() { await new asyncio.Future(); }`);
    expect(stuck.join(" ")).toMatch(/Deadlock: nothing is left that could wake those who wait\./);
  });

  it("says that the loop has done what it was to run, and not what a library calls the callback", async () => {
    const moments = await told(`async function main() { await asyncio.sleep(1); }`);
    expect(moments.at(-1)).toBe("What the loop was to run is done. The loop has stopped.");
    const own = await told(`
async function main() {
  asyncio.getRunningLoop().callSoon(function knock() {});
  await asyncio.sleep(1);
}`);
    expect(own.join(" ")).toMatch(/The callback knock ran\./);
  });

  it("of a whole run is told moment by moment, in T0, T1 …", () => {
    const words = describeRun(scheduled(), pictureOf(scheduled()));
    expect(words).toMatch(/^Code outside.*T0: main had.*T1: worker\(1\).*T6: /);
    expect(words).not.toMatch(/undefined|NaN/);
  });
});
