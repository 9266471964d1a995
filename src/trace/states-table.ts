// What each task is like whenever one of them has stepped aside, as a table: the loop's own account, in the words of the text. A task is
// ready (it stands in the queue), waiting (for something that has to happen first) or done; before it was made, there is none.
import type { Id, TraceEvent } from "./events.ts";
import { History } from "./history.ts";
import { pictureOf } from "./lanes.ts";
import type { LoopState, TaskState } from "./state.ts";
import { seconds, waitLabel } from "./words.ts";

/** A task at a moment. */
export interface StateCell {
  readonly state: "unborn" | "ready" | "running" | "waiting" | "done";
  /** `waiting: sleep 1 s`. */
  readonly words: string;
}

/** A moment. */
export interface StateRow {
  /** T0, T1 … */
  readonly name: string;
  readonly time: string;
  /** One for each task, in the order of the names. */
  readonly cells: readonly StateCell[];
}

/** The table: what the tasks are called, and their states at each moment. */
export interface StatesTable {
  readonly names: readonly string[];
  readonly rows: readonly StateRow[];
}

/**
 * The states of a run.
 *
 * @param names what the tasks are called, in the order in which they were made; by their coroutines unless given
 */
export function statesTable(events: readonly TraceEvent[], names: readonly string[] = []): StatesTable {
  const picture = pictureOf(events);
  const history = new History(Infinity);
  history.append(events);
  const tasks = picture.lanes.filter(({ kind }) => kind === "task").sort((a, b) => a.look - b.look);
  const called = new Map(tasks.map(({ task, label }, index) => [task, names[index] ?? label]));
  const name = (id: Id) => called.get(id) ?? picture.name(id);
  const rows = picture.columns.flatMap(({ aside, to, until }): StateRow[] => {
    if (aside === null) return [];
    const state = history.stateAt(to);
    const cells = tasks.map(({ task }) => cellOf(state.tasks.get(task ?? 0), state, name));
    return [{ name: `T${aside}`, time: seconds(until), cells }];
  });
  return { names: tasks.map(({ task }) => called.get(task) ?? ""), rows };
}

function cellOf(task: TaskState | undefined, state: LoopState, name: (id: Id) => string): StateCell {
  if (task === undefined) return { state: "unborn", words: "–" };
  const { phase, waitsFor } = task;
  if (phase !== "waiting") return { state: phase, words: phase };
  if (waitsFor === null || waitsFor.kind === "turn") return { state: "ready", words: "ready" };
  return { state: "waiting", words: `waiting: ${waitLabel(waitsFor, name, state.time)}` };
}
