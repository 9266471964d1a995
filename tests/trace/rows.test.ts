import { describe, expect, it } from "vitest";
import { pictureOf } from "../../src/trace/lanes.ts";
import { ALL_ROWS, MANY, rowsOf, contentOf, type RowChoice } from "../../src/trace/rows.ts";
import { MAIN, scheduled, Script } from "./scripted.ts";

/** `main` makes so many workers; each runs once, in turn. */
function fanOut(workers: number) {
  const at = { file: "main.ts", line: 1 };
  const made = { ...at, at, eager: false };
  const script = new Script().add({
    ...made,
    kind: "task-created",
    task: 1,
    name: "Task-1",
    coroutine: "main",
    call: "main()",
    by: null,
  });
  const ids = Array.from({ length: workers }, (_, index) => index + 2);
  for (const task of ids)
    script.add({
      ...made,
      kind: "task-created",
      task,
      name: `Task-${task}`,
      coroutine: "worker",
      call: `worker(${task})`,
      by: 1,
    });
  for (const task of ids)
    script.add(
      { kind: "queued", entry: task, what: "step", name: "", by: 1 },
      { kind: "dequeued", entry: task, ran: true },
      { kind: "step-started", task },
      { kind: "task-done", task, outcome: task === 5 ? "raised" : "returned", value: "" },
    );
  return pictureOf(script.events);
}

const keys = (picture: ReturnType<typeof fanOut>, choice: RowChoice = ALL_ROWS) =>
  rowsOf(picture, choice).map(({ key, fold }) => [key, fold]);

describe("the rows of a timeline", () => {
  it("are the lanes, where they are few", () => {
    expect(rowsOf(pictureOf(scheduled())).map(({ label, depth }) => [label, depth])).toEqual([
      ["loop", 0],
      ["main", 0],
      ["worker(1)", 1],
      ["worker(2)", 1],
    ]);
  });

  it("fold a lane's children when the reader wants it", () => {
    expect(keys(pictureOf(scheduled()), { toggled: new Set([`t${MAIN}`]), filter: "" })).toEqual([
      ["loop", null],
      [`t${MAIN}`, "folded"],
    ]);
  });

  it("share one where siblings are many, until the reader opens it", () => {
    const picture = fanOut(MANY);
    expect(keys(picture)).toEqual([
      ["t1", "open"],
      ["t1*worker", "folded"],
    ]);
    const opened = rowsOf(picture, { toggled: new Set(["t1*worker"]), filter: "" });
    expect(opened).toHaveLength(MANY + 2);
    expect(rowsOf(picture)[1]?.label).toBe(`${MANY} × worker`);
    expect(keys(fanOut(MANY - 1))).toHaveLength(MANY);
  });

  it("that are shared show every turn of every sibling, in order", () => {
    const row = rowsOf(fanOut(MANY))[1];
    const turns = row ? contentOf(row).stretches : [];
    expect(turns.map(({ lane }) => lane.task)).toEqual(Array.from({ length: MANY }, (_, index) => index + 2));
    turns.reduce((before, { stretch }) => (expect(stretch.from).toBeGreaterThanOrEqual(before), stretch.to), 0);
  });

  it("are those that a filter asks for, by name, call or end", () => {
    const picture = fanOut(40);
    const found = (filter: string) => rowsOf(picture, { toggled: new Set(), filter }).map(({ label }) => label);
    expect(found("worker(17)")).toEqual(["worker(17)"]);
    expect(found(" RAISED ")).toEqual(["worker(5)"]);
    expect(found("nobody")).toEqual([]);
  });
});
