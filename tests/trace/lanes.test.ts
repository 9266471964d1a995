// What is drawn of a run, written down as text: a letter for each column (R runs, r is ready, w waits, p is paused, · nothing) as it
// is at the column's end, and the kind of each column.
import { describe, expect, it } from "vitest";
import { LaneMaker, pictureOf } from "../../src/trace/lanes.ts";
import type { Column, Picture } from "../../src/trace/picture.ts";
import { FIRST, MAIN, SECOND, scheduled, Script } from "./scripted.ts";

const letters = { running: "R", ready: "r", paused: "p", waiting: "w" };
const kinds: Record<Column["kind"], string> = { turn: "T", callback: "c", wait: "-", outside: "o" };

function drawn({ columns, lanes }: Picture): string[] {
  const at = (seq: number, lane: Picture["lanes"][number]) =>
    lane.stretches.find(({ from, to }) => from <= seq && seq < to)?.activity;
  return [
    `      ${columns.map(({ kind }) => kinds[kind]).join("")}`,
    ...lanes.map((lane) => {
      // While a column's code runs, and where it ends.
      const cells = columns.map((column) => at(column.kind === "wait" ? column.from : column.begin, lane));
      return `${lane.label}: ${cells.map((activity) => (activity ? letters[activity] : "·")).join("")}`;
    }),
  ];
}

describe("the lanes of a run", () => {
  const picture = pictureOf(scheduled());

  it("have a column for each turn, for each wait, and for what runs outside the loop", () => {
    expect(drawn(picture)).toEqual([
      "      oTTT-cTT-cTT",
      "loop: ····wR··wR··",
      "main: ·RwwwwwRwwwR",
      "worker(1): ··RwwwR·····",
      "worker(2): ··rRwwwwwwR·",
    ]);
  });

  it("number the moments at which a task steps aside", () => {
    expect(picture.columns.map(({ aside }) => aside)).toEqual([null, 0, 1, 2, null, null, 3, 4, null, null, 5, 6]);
  });

  it("know the time at which a column begins and ends", () => {
    expect(picture.columns.filter(({ kind }) => kind === "wait").map(({ time, until }) => [time, until])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("lie below the one that made them", () => {
    expect(picture.lanes.map(({ depth, parent }) => [depth, parent])).toEqual([
      [0, null],
      [0, null],
      [1, `t${MAIN}`],
      [1, `t${MAIN}`],
    ]);
  });

  it("say behind whom a ready task stands, for what a task waits, and where", () => {
    const worker = picture.lanes.find(({ task }) => task === SECOND);
    expect(worker?.stretches.slice(0, 3)).toMatchObject([
      { activity: "ready", ahead: [MAIN, FIRST], aheadCount: 2, by: MAIN, places: [{ line: 4 }] },
      { activity: "running", places: [{ line: 4 }, { line: 5 }, { line: 6 }] },
      { activity: "waiting", on: { kind: "sleep", until: 2 }, places: [{ line: 6 }] },
    ]);
  });

  it("carry a mark for each line of output, in its order", () => {
    const marks = picture.lanes.flatMap((lane) => lane.marks).sort((a, b) => a.seq - b.seq);
    expect(marks.map(({ text }) => text)).toEqual(
      scheduled().flatMap((event) => (event.kind === "output" ? [event.text] : [])),
    );
  });

  it("are joined by arrows: who made and who woke whom", () => {
    expect(picture.arrows.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["made", MAIN, FIRST],
      ["made", MAIN, SECOND],
      ["woke", 4, FIRST],
      ["woke", FIRST, MAIN],
      ["woke", 6, SECOND],
      ["woke", SECOND, MAIN],
    ]);
  });

  it("are the same whether the events come at once or one by one", () => {
    const maker = new LaneMaker();
    for (const event of scheduled()) {
      maker.push([event]);
      maker.picture();
    }
    expect(drawn(maker.picture())).toEqual(drawn(picture));
    expect(maker.picture().columns).toEqual(picture.columns);
  });

  it("show an eager task inside the turn of the one that made it", () => {
    const created = { file: "main.ts", line: 1, call: "f()", at: null };
    const { events } = new Script().add(
      { kind: "task-created", task: 1, name: "Task-1", coroutine: "main", by: null, eager: false, ...created },
      { kind: "queued", entry: 1, what: "step", name: "Task-1", by: null },
      { kind: "iteration", ready: 1 },
      { kind: "dequeued", entry: 1, ran: true },
      { kind: "step-started", task: 1 },
      { kind: "task-created", task: 2, name: "Task-2", coroutine: "child", by: 1, eager: true, ...created },
      { kind: "step-started", task: 2 },
      { kind: "output", stream: "stdout", text: "child", by: 2, at: { file: "main.ts", line: 3 } },
      { kind: "task-done", task: 2, outcome: "returned", value: "" },
      { kind: "output", stream: "stdout", text: "main", by: 1, at: { file: "main.ts", line: 8 } },
      { kind: "task-done", task: 1, outcome: "returned", value: "" },
    );
    const eager = pictureOf(events);
    expect(drawn(eager)).toEqual(["      oTTT", "main: ·RpR", "child: ··R·"]);
    expect(eager.columns.map(({ turn }) => turn)).toEqual([0, 1, 1, 1]);
  });

  it("show the coroutines inside a task where that is asked for", () => {
    const at = { file: "main.ts", line: 1 };
    const { events } = new Script().add(
      {
        kind: "task-created",
        task: 1,
        name: "Task-1",
        coroutine: "main",
        call: "main()",
        by: null,
        at: null,
        eager: false,
        ...at,
      },
      { kind: "queued", entry: 1, what: "step", name: "Task-1", by: null },
      { kind: "dequeued", entry: 1, ran: true },
      { kind: "step-started", task: 1 },
      { kind: "coroutine-entered", task: 1, coroutine: 9, name: "child", at, ...at },
      { kind: "suspended", task: 1, stack: [], on: { kind: "sleep", future: 5, until: 1 } },
      { kind: "queued", entry: 1, what: "step", name: "Task-1", by: null },
      { kind: "dequeued", entry: 1, ran: true },
      { kind: "step-started", task: 1 },
      { kind: "coroutine-left", task: 1, coroutine: 9, raised: false },
      { kind: "task-done", task: 1, outcome: "returned", value: "" },
    );
    expect(pictureOf(events).lanes.map(({ label }) => label)).toEqual(["main"]);
    const picture = pictureOf(events, { coroutines: true });
    expect(picture.lanes.map(({ kind, depth }) => [kind, depth])).toEqual([
      ["task", 0],
      ["coroutine", 1],
    ]);
    expect(drawn(picture)).toEqual(["      oTTTT", "main: ·RppR", "child: ··RR·"]);
  });
});
