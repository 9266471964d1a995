// Each note: programs for which it must appear, with its lines, and programs that look alike for which it must not.
import { describe, expect, it } from "vitest";
import { notesOn, type Note } from "../../src/trace/notes.ts";
import { recorded } from "./recorded.ts";

async function notes(body: string): Promise<Note[]> {
  const { events, picture, source } = await recorded(body);
  return notesOn(events, picture, { sourceLine: ({ line }) => source.split("\n")[line - 1] });
}

async function kinds(body: string): Promise<string[]> {
  return (await notes(body)).map(({ kind }) => kind);
}

async function noteOf(kind: Note["kind"], body: string): Promise<{ text: string; lines: number[] } | undefined> {
  const note = (await notes(body)).find((each) => each.kind === kind);
  return note && { text: note.text, lines: note.places.map(({ line }) => line) };
}

const worker = `
async function worker(seconds: number) {
  await asyncio.sleep(seconds);
}`;

describe("a coroutine that nobody awaited", () => {
  it("is noted", async () => {
    const note = await noteOf("never-awaited", `async function main() {\n  main2();\n}\nasync function main2() {}`);
    expect(note?.text).toContain("main2");
    expect(note?.lines).toEqual([2]);
  });

  it("is noted in a few words in debug mode too", async () => {
    const { events, picture } = await recorded(`async function main() {\n  lost();\n}\nasync function lost() {}`, {
      debug: true,
    });
    expect(notesOn(events, picture).map(({ text }) => text)).toEqual([
      expect.stringMatching(/'lost' was never awaited\)\.$/),
    ]);
  });

  it("is noted without a line where nobody saw it go", async () => {
    const note = await noteOf(
      "never-awaited",
      `async function main() {\n  const kept = main2();\n}\nasync function main2() {}`,
    );
    expect(note?.lines).toEqual([]);
  });

  it("is not where it is awaited, or made a task", async () => {
    expect(
      await kinds(`${worker}\nasync function main() { await worker(1); await asyncio.createTask(worker(1)); }`),
    ).not.toContain("never-awaited");
  });
});

describe("an error that nobody retrieved", () => {
  const failing = `async function fail() { throw new Error("no"); }`;

  it("is noted", async () => {
    expect(
      await kinds(
        `${failing}\nasync function main() { const task = asyncio.createTask(fail()); await asyncio.sleep(1); task; }`,
      ),
    ).toContain("never-retrieved");
  });

  it("is not where somebody awaits the task", async () => {
    expect(
      await kinds(`${failing}\nasync function main() { try { await asyncio.createTask(fail()); } catch {} }`),
    ).not.toContain("never-retrieved");
  });
});

describe("waits in turn that could have overlapped", () => {
  it("are noted, with what they take and would take", async () => {
    expect(
      await noteOf("in-turn", `${worker}\nasync function main() {\n  await worker(1);\n  await worker(2);\n}`),
    ).toEqual({
      text: "main awaited 2 times worker, one after the other: 3 s in turn. Together it would be 2 s, if none needs what another one gives.",
      lines: [5, 6],
    });
  });

  it.each([
    ["one wait", `${worker}\nasync function main() { await worker(1); }`],
    ["waits at the same time", `${worker}\nasync function main() { await asyncio.gather(worker(1), worker(2)); }`],
    [
      "different coroutines",
      `${worker}\nasync function other() { await asyncio.sleep(1); }\nasync function main() { await worker(1); await other(); }`,
    ],
    [
      "tries of something that failed",
      `async function attempt(n: number) { await asyncio.sleep(1); if (n < 2) throw new Error("again"); }
async function main() { for (const n of [0, 1, 2]) { try { await attempt(n); break; } catch {} } }`,
    ],
    [
      "workers that share a queue",
      `${worker}
async function take(queue: asyncio.Queue<number>) { while (queue.qsize() > 0) { await worker(await queue.get()); } }
async function main() {
  const queue = new asyncio.Queue<number>();
  for (const n of [1, 1, 1, 1]) queue.putNowait(n);
  await asyncio.gather(take(queue), take(queue));
}`,
    ],
    ["calls that take no time", `async function quick() {}\nasync function main() { await quick(); await quick(); }`],
  ])("are not: %s", async (_, body) => {
    expect(await kinds(body)).not.toContain("in-turn");
  });
});

describe("what decides how long a program takes", () => {
  const both = `${worker}
async function main() {
  const short = asyncio.createTask(worker(1));
  const long = asyncio.createTask(worker(2));
  await short;
  await long;
}`;

  it("is the longest chain of waits, and the others are said to have overlapped", async () => {
    expect(await noteOf("longest", both)).toEqual({
      text: "worker(2) decides how long the program takes: 2 s of the 2 s are its wait. Make that one shorter to be done earlier.",
      lines: [2],
    });
    expect(await noteOf("overlapped", both)).toEqual({
      text: "2 tasks waited at the same time: 2 s in all. One after the other they would have waited 3 s.",
      lines: [5, 6],
    });
  });

  it("is found through a gather, a group and a lock", async () => {
    const through = async (main: string) => (await noteOf("longest", `${worker}\n${main}`))?.text.split(" ")[0];
    expect(await through(`async function main() { await asyncio.gather(worker(1), worker(3)); }`)).toBe("worker(3)");
    expect(
      await through(
        `async function main() { await using group = new asyncio.TaskGroup(); group.createTask(worker(4)); group.createTask(worker(3)); }`,
      ),
    ).toBe("worker(4)");
    expect(
      await through(`async function hold(lock: asyncio.Lock, seconds: number) { using held = await lock.acquire(); await asyncio.sleep(seconds); held; }
async function main() { const lock = new asyncio.Lock(); await asyncio.gather(hold(lock, 5), hold(lock, 1), worker(2)); }`),
    ).toMatch(/^hold/);
  });

  it("is no question where nothing overlaps", async () => {
    expect(await kinds(`${worker}\nasync function main() { await worker(1); }`)).toEqual([]);
  });
});

describe("a loop that was held up", () => {
  const holds = (seconds: string) => `
async function hold() {
  ${seconds};
}
async function other() {
  await asyncio.sleep(1);
}
async function main() {
  await asyncio.gather(other(), hold());
}`;

  it("is noted, with who held it and who could not run", async () => {
    expect(await noteOf("blocked", holds("time.sleep(3)"))).toMatchObject({
      text: "hold held the loop, for 3 s in all: meanwhile other could not run.",
    });
  });

  it.each([
    ["nobody wanted to run meanwhile", holds("time.sleep(0.5)")],
    ["the wait was the loop's", holds("await asyncio.sleep(3)")],
    ["there is one task", `async function main() { time.sleep(2); }`],
  ])("is not: %s", async (_, body) => {
    expect(await kinds(body)).not.toContain("blocked");
  });
});

describe("a cancel", () => {
  const cancelled = (body: string) => `
async function stubborn() {
${body}
}
async function main() {
  const task = asyncio.createTask(stubborn());
  await asyncio.sleep(1);
  task.cancel();
  try { await task; } catch {}
}`;

  it("that was swallowed is noted at the line where it was raised", async () => {
    const body = "  try {\n    await asyncio.sleep(9);\n  } catch {}";
    expect(await noteOf("swallowed-cancel", cancelled(body))).toMatchObject({ lines: [3] });
  });

  it("that a finally delayed is noted at the wait that did so", async () => {
    const body = "  try {\n    await asyncio.sleep(9);\n  } finally {\n    await asyncio.sleep(2);\n  }";
    expect(await noteOf("late-cancel", cancelled(body))).toEqual({
      text: "stubborn needed 2 s more to be cancelled: it waits while it cleans up.",
      lines: [5],
    });
  });

  it.each([
    ["is taken at once", "  await asyncio.sleep(9);"],
    ["is raised again", "  try { await asyncio.sleep(9); } catch (error) { console.log('bye'); throw error; }"],
    ["meets a finally that does not wait", "  try { await asyncio.sleep(9); } finally { console.log('bye'); }"],
    ["comes from a timeout, which takes it back", "  try { await asyncio.waitFor(asyncio.sleep(9), 0.5); } catch {}"],
  ])("that %s is not", async (_, body) => {
    const found = await kinds(cancelled(body));
    expect(found.filter((kind) => kind.endsWith("cancel"))).toEqual([]);
  });
});

describe("a task that nothing keeps", () => {
  const main = (statement: string) =>
    `${worker}\nasync function main() {\n  ${statement}\n  await asyncio.sleep(3);\n}`;

  it("is noted at the line that made it", async () => {
    expect(await noteOf("unkept", main("asyncio.createTask(worker(1));"))).toMatchObject({ lines: [5] });
  });

  it.each([
    ["kept in a variable", "const task = asyncio.createTask(worker(1)); task;"],
    ["awaited", "await asyncio.createTask(worker(1));"],
    ["kept in a set", "const tasks = new Set([asyncio.createTask(worker(1))]); tasks;"],
    ["kept by a group", "await using group = new asyncio.TaskGroup();\n  group.createTask(worker(1));"],
  ])("is not where it is %s", async (_, statement) => {
    expect(await kinds(main(statement))).not.toContain("unkept");
  });
});
