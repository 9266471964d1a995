// The turns of a run as cards to be put in order: whose turn, from which line to which. Nothing on a card says when it was; what it says can be
// read off the code.
import type { Id } from "./events.ts";
import type { Picture } from "./picture.ts";
import type { LoopState } from "./state.ts";

/** A turn of a task. */
export interface TurnCard {
  readonly task: string;
  /** The number of its colour and sign. */
  readonly look: number;
  /** `begins, to line 6`; `from line 6 to its end`. */
  readonly part: string;
}

/** The turns of the tasks with these labels, or of all, in the order in which they ran. */
export function turnCards({ columns, lanes }: Picture, labels?: readonly string[]): TurnCard[] {
  const tasks = new Map(lanes.flatMap((lane) => (lane.kind === "task" ? [[lane.task, lane] as const] : [])));
  return columns.flatMap(({ kind, actor, begin, end }) => {
    const lane = kind === "turn" ? tasks.get(actor) : undefined;
    if (lane === undefined || (labels && !labels.includes(lane.label))) return [];
    const index = lane.stretches.findIndex(
      ({ activity, from, to }) => activity === "running" && to >= end && from <= end,
    );
    const [before, own, after] = [lane.stretches[index - 1], lane.stretches[index], lane.stretches[index + 1]];
    const first = !lane.stretches.slice(0, index).some(({ activity }) => activity === "running");
    const stood = before?.places[0]?.line;
    const start = first ? "begins" : stood === undefined ? "goes on" : `from line ${stood}`;
    const stands = after?.places[0]?.line ?? own?.places.at(-1)?.line;
    const over = lane.end !== null && lane.end.seq <= end && lane.end.seq >= begin;
    const stop = over ? "to its end" : stands === undefined ? "" : `to line ${stands}`;
    return [{ task: lane.label, look: lane.look, part: `${start}${first && stop ? "," : ""} ${stop}`.trim() }];
  });
}

/** The tasks that stand in the ready queue, front first. */
export function readyTasks({ ready, tasks }: LoopState): Id[] {
  return ready.flatMap(({ id }) => (tasks.has(id) ? [id] : []));
}

/** The column after which a moment is that the text calls T3; undefined where the run has none. */
export function momentOf({ columns }: Picture, name: string): number | undefined {
  const index = columns.findIndex(({ aside }) => `T${aside ?? ""}` === name);
  return index < 0 ? undefined : index + 1;
}
