// The loop's account of its tasks, read at each moment when one of them has had its turn.
import type { Lane, Timeline } from "./timeline.ts";

/** What a task is: not made yet, in the queue for its turn, waiting for something, or over. */
export type TaskState = "unborn" | "ready" | "busy" | "done";

/** The loop's tasks when one of them has just stepped aside. */
export interface Moment {
  /** Loop time in seconds. */
  readonly time: number;
  /** One for each lane of the timeline, in its order; `label` says what a busy task waits for. */
  readonly states: readonly { readonly state: TaskState; readonly label: string }[];
}

/** The moments of a timeline that has lanes for tasks only. */
export function momentsOf({ columns, lanes }: Timeline): Moment[] {
  return columns.flatMap(({ time, passes }, column) =>
    passes > 0 ? [] : [{ time, states: lanes.map((lane) => stateAfter(lane, column)) }],
  );
}

function stateAfter({ bars }: Lane, column: number): { state: TaskState; label: string } {
  const next = bars.find(({ from, to }) => from <= column + 1 && column + 1 < to);
  // Whoever runs next has been ready until then.
  if (next) return next.activity === "waiting" ? { state: "busy", label: next.label } : { state: "ready", label: "" };
  return { state: bars.some(({ to }) => to <= column + 1) ? "done" : "unborn", label: "" };
}
