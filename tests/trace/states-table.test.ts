import { describe, expect, it } from "vitest";
import { statesTable } from "../../src/trace/states-table.ts";
import { recorded } from "./recorded.ts";
import { scheduled } from "./scripted.ts";

const rowsOf = (table: ReturnType<typeof statesTable>) =>
  table.rows.map(({ name, time, cells }) => [name, time, ...cells.map(({ words }) => words)].join(" | "));

describe("the table of states", () => {
  it("has a row for each moment at which a task has stepped aside", () => {
    expect(rowsOf(statesTable(scheduled(), ["main", "task 1", "task 2"]))).toEqual([
      "T0 | 0 s | waiting: task 1 | ready | ready",
      "T1 | 0 s | waiting: task 1 | waiting: sleep 1 s | ready",
      "T2 | 0 s | waiting: task 1 | waiting: sleep 1 s | waiting: sleep 2 s",
      "T3 | 1 s | ready | done | waiting: sleep 1 s",
      "T4 | 1 s | waiting: task 2 | done | waiting: sleep 1 s",
      "T5 | 2 s | ready | done | done",
      "T6 | 2 s | done | done | done",
    ]);
  });

  it("names tasks as the figure does unless the text has names for them", () => {
    expect(statesTable(scheduled()).names).toEqual(["main", "worker(1)", "worker(2)"]);
  });

  it("has a dash for a task that is not made yet, and calls one ready that lets the others go first", async () => {
    const { events } = await recorded(`
async function child() { await asyncio.sleep(0); }
async function main() { await asyncio.sleep(0); await asyncio.createTask(child()); }`);
    expect(rowsOf(statesTable(events)).slice(0, 3)).toEqual([
      "T0 | 0 s | ready | –",
      "T1 | 0 s | waiting: child | ready",
      "T2 | 0 s | waiting: child | ready",
    ]);
  });
});
