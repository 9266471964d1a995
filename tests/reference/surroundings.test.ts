import { expect, it } from "vitest";
import { referenceEntries } from "../../src/reference/model.ts";
import { chapterTexts, neighboursOf, teachersOf } from "../../src/reference/surroundings.ts";

const entries = await referenceEntries();
const entry = (name: string) => entries.find((each) => each.module === "asyncio" && each.name === name)!;
const teachers = (name: string) => teachersOf(entry(name), chapterTexts()).map(({ id }) => id);

it("names the chapters that come back to a name", () => {
  expect(teachers("TaskGroup")).toContain("d/task-groups");
  expect(teachers("Barrier")[0]).toBe("f/barriers");
  expect(teachers("shield")[0]).toBe("f/shielding");
  expect(teachers("asCompleted")[0]).toBe("f/as-they-finish");
  expect(teachers("gather").length).toBeLessThanOrEqual(4);
});

it("does not take a method for a function of the same name, nor a word for a name", () => {
  const chapter = (text: string) => [{ id: "x/y", title: "X", prose: text.repeat(3), listings: [] }];
  expect(teachersOf({ name: "wait" }, chapter("`condition.wait()` "))).toEqual([]);
  expect(teachersOf({ name: "wait" }, chapter("we wait, `waitFor` too "))).toEqual([]);
  expect(teachersOf({ name: "wait" }, chapter("`asyncio.wait(tasks)` "))).toEqual([{ id: "x/y", title: "X" }]);
});

it("has the names of the same section beside it", () => {
  const around = neighboursOf(entry("Queue"), entries);
  expect(around?.title).toBe("Queues");
  expect(around?.names.map(({ name }) => name)).toContain("PriorityQueue");
  expect(around?.names).not.toContain(entry("Queue"));
});
