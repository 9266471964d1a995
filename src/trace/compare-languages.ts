// The runs of one program in two languages, laid side by side. What is compared is who ran, in which order, at which time, and what each
// did to the others; names, values and what is printed are spelt in each language's own way, so they are left out here. Where the runs
// part, they are aligned again as soon as they do the same: a step is then a column of one of them.
import { diffArrays } from "diff";
import type { Recorded } from "./compare-runs.ts";
import type { Id } from "./events.ts";
import { momentLabel } from "./moment-words.ts";
import { narrate } from "./narrate.ts";
import { between } from "./slices.ts";

/** More columns than this, once the runs have parted, are laid side by side as they come. */
const MOST_ALIGNED = 2000;

/** A step of both runs: how many columns of each have passed after it. Where one has no column of its own here, it stays where it was. */
export interface Step {
  readonly moments: readonly [number, number];
  /** Whether both do the same in it. */
  readonly same: boolean;
}

/** Two runs, step by step. */
export interface Alignment {
  readonly steps: readonly Step[];
  /** The number of the first step in which they differ; null where they never do. */
  readonly parting: number | null;
}

/** What the runs are compared by. */
export interface Terms {
  /** What the languages are called. */
  readonly names: readonly [string, string];
  /** Whether loop times count: those of a real clock are never the same. */
  readonly timed: boolean;
}

/** Lays two runs side by side. */
export function alignRuns(first: Recorded, second: Recorded, { timed }: Pick<Terms, "timed">): Alignment {
  const [a, b] = [signaturesOf(first, timed), signaturesOf(second, timed)];
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  const step = (byA: number, byB: number, same: boolean) => {
    [i, j] = [i + byA, j + byB];
    steps.push({ moments: [i, j], same });
  };
  for (;;) {
    if (i < a.length && j < b.length && a[i] === b[j]) step(1, 1, true);
    else if (a[i] === ANY_WAIT) step(1, 0, true);
    else if (b[j] === ANY_WAIT) step(0, 1, true);
    else break;
  }
  const same = steps.length;
  const rest = [a.slice(i), b.slice(j)] as const;
  if (rest[0].length + rest[1].length > MOST_ALIGNED) {
    while (i < a.length || j < b.length) step(i < a.length ? 1 : 0, j < b.length ? 1 : 0, a[i] === b[j]);
  } else {
    for (const { value, added, removed } of diffArrays(...rest))
      for (const _ of value) step(added ? 0 : 1, removed ? 0 : 1, !added && !removed);
  }
  return { steps, parting: steps.length > same ? same : null };
}

/** In words: the same turns, or where they part and what each does there. */
export function turnsInWords(
  [first, second]: readonly [Recorded, Recorded],
  { steps, parting }: Alignment,
  names: Terms["names"],
): string {
  const [a = 0, b = 0] = [first, second].map(({ picture }) => picture.columns.at(-1)?.turn ?? 0);
  if (parting === null) return a === 0 ? "no turns: neither runs a loop" : `same turns (${a} of ${a})`;
  const passed = steps[parting - 1]?.moments ?? [0, 0];
  const where =
    parting === 0
      ? "The turns differ from the begin"
      : `The turns are the same until ${momentLabel(first.picture, passed[0])}`;
  const next = ({ events, picture }: Recorded, moment: number) =>
    moment < picture.columns.length ? narrate(events, picture, moment + 1) : "The run is over.";
  const count = a === b ? `${a} turns each` : `${a} turns and ${b}`;
  return `${where} (${count}). ${names[0]}: ${next(first, passed[0])} ${names[1]}: ${next(second, passed[1])}`;
}

/** The number of the first line in which two outputs differ, once both are spelt alike; null where they are the same. */
export function firstDifferent(
  first: readonly string[],
  second: readonly string[],
  spelt: (line: string) => string,
): number | null {
  const length = Math.max(first.length, second.length);
  for (let line = 0; line < length; line++) {
    const [a, b] = [first[line], second[line]];
    if (a === undefined || b === undefined || (a !== b && spelt(a) !== spelt(b))) return line;
  }
  return null;
}

/** A wait that takes what it takes: none is to be seen where the answer was there at once. */
const ANY_WAIT = "a wait of any length";

/** What happened in each column, in a form that is equal where the same happened. */
function signaturesOf({ events, picture }: Recorded, timed: boolean): string[] {
  const numbers = new Map<Id, number>();
  const ordinal = (id: Id | null) => (id === null ? null : (numbers.get(id) ?? -1));
  // Once something outside the loop has been waited for, which takes real time, all later times are the run's own.
  let counts = timed;
  // Sums of seconds may be added up in another order.
  const at = (time: number) => (counts ? Number(time.toFixed(9)) : null);
  const lost = () => timed && !counts;
  // What comes from outside then does so in such a wait, or in its place.
  const isAnyWaits = (by: Id | null) => by === null && lost();
  return picture.columns.map((column) => {
    if (lost() && column.kind === "wait") return ANY_WAIT;
    const told: unknown[] = [column.kind, at(column.until)];
    for (const event of between(events, column.from, column.to)) {
      switch (event.kind) {
        case "task-created":
          if (!picture.isTask(event.task)) break;
          numbers.set(event.task, numbers.size);
          told.push(event.kind, ordinal(event.by));
          break;
        case "step-started":
        case "cancel-requested":
        case "cancel-delivered":
          if (picture.isTask(event.task)) told.push(event.kind, ordinal(event.task));
          break;
        case "woken":
          if (picture.isTask(event.task) && !isAnyWaits(event.by)) told.push(event.kind, ordinal(event.task));
          break;
        case "suspended":
          told.push(event.kind, ordinal(event.task), event.on.kind);
          if (event.on.kind === "sleep") told.push(at(event.on.until));
          counts &&= event.on.kind !== "promise";
          break;
        case "task-done":
          if (picture.isTask(event.task)) told.push(event.kind, ordinal(event.task), event.outcome);
          break;
        case "queued":
          if (picture.isTask(event.entry) && !isAnyWaits(event.by)) told.push(event.kind, ordinal(event.entry));
          break;
      }
    }
    return JSON.stringify(told);
  });
}
