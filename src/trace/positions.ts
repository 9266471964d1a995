// Where the program is at a moment, by its lines: where each task stands, which line ran last, and in which stretches a line had a part.
import type { Id, Place, TraceEvent } from "./events.ts";
import type { Lane, Picture, Stretch } from "./picture.ts";
import type { LoopState } from "./state.ts";

/** A line at which tasks stand. */
export interface Standing extends Place {
  readonly tasks: readonly Id[];
}

/** The lines at which the tasks of a moment stand, each with those that stand there; who has not begun stands at its definition. */
export function standings({ tasks }: LoopState): Standing[] {
  const lines = new Map<string, Standing & { tasks: Id[] }>();
  for (const { id, phase, stack, defined } of tasks.values()) {
    if (phase === "done") continue;
    const { file, line } = stack.at(-1) ?? defined;
    const key = `${file}:${line}`;
    const known = lines.get(key);
    if (known) known.tasks.push(id);
    else lines.set(key, { file, line, tasks: [id] });
  }
  return [...lines.values()];
}

/** The line that the column before a moment has run last; null where it ran none of the program. */
export function ranLast(picture: Picture, moment: number): Place | null {
  const column = picture.columns[moment - 1];
  if (column?.kind !== "turn") return null;
  const ran = picture.lanes.flatMap(({ task, stretches }) =>
    task === column.actor
      ? stretches.filter(({ activity, from, to }) => activity === "running" && from <= column.end && to >= column.begin)
      : [],
  );
  return ran.at(-1)?.places.at(-1) ?? null;
}

/** The stretches in which a line ran, or a task stood at it. */
export function stretchesAt({ lanes }: Picture, { file, line }: Place): { lane: Lane; stretch: Stretch }[] {
  return lanes.flatMap((lane) =>
    lane.stretches
      .filter(({ places }) => places.some((place) => place.line === line && place.file === file))
      .map((stretch) => ({ lane, stretch })),
  );
}

/** Which of the calls of the console a stretch made, counted from 0. */
export function outputsOf(events: readonly TraceEvent[], lane: Lane, { from, to }: Stretch): number[] {
  const marks = new Set(lane.marks.flatMap(({ seq }) => (seq >= from && seq <= to ? [seq] : [])));
  let call = -1;
  return events.flatMap(({ kind, seq }) => {
    if (kind === "output") call++;
    return kind === "output" && marks.has(seq) ? [call] : [];
  });
}
