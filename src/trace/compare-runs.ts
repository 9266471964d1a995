// Two runs side by side: how far they went the same way, and where they first differ, in words. Runs are compared by what their tasks did, not
// by numbers: tasks are the same when they were made in the same order.
import type { Id } from "./events.ts";
import type { Picture } from "./picture.ts";
import { narrate } from "./narrate.ts";
import { momentLabel } from "./moment-words.ts";
import { between, type Events } from "./slices.ts";
import { seconds } from "./words.ts";

/** A run with its picture. */
export interface Recorded {
  readonly events: Events;
  readonly picture: Picture;
}

/** How two runs relate. */
export interface Comparison {
  /** How many columns they have in common from the begin. */
  readonly same: number;
  /** The last event of the common part in each of them; 0 where they differ from the begin. */
  readonly until: readonly [number, number];
  /** Whether they are the same to the end. */
  readonly equal: boolean;
  readonly text: string;
}

/** Compares two runs, called `names` in the words. */
export function compareRuns(first: Recorded, second: Recorded, names: readonly [string, string]): Comparison {
  const [a, b] = [signaturesOf(first), signaturesOf(second)];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const until = [first.picture.columns[same - 1]?.to ?? 0, second.picture.columns[same - 1]?.to ?? 0] as const;
  const equal = same === a.length && same === b.length;
  return { same, until, equal, text: equal ? equally(first) : differently(first, second, same, names) };
}

function equally({ picture: { columns, clock } }: Recorded): string {
  const turns = columns.at(-1)?.turn ?? 0;
  return `Both runs are the same: ${turns} turns in the same order, ${seconds(clock.at(-1)?.time ?? 0)}.`;
}

function differently(first: Recorded, second: Recorded, same: number, names: readonly [string, string]): string {
  const where =
    same === 0 ? "They differ from the begin." : `They are the same until ${momentLabel(first.picture, same)}.`;
  const next = ({ events, picture }: Recorded, name: string) => {
    const told = same < picture.columns.length ? narrate(events, picture, same + 1) : "the run is over.";
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${told}`;
  };
  const [a = "", b = ""] = [first, second].map(({ picture }) => seconds(picture.clock.at(-1)?.time ?? 0));
  const took = a === b ? `Both take ${a}.` : `They take ${a} and ${b}.`;
  return `${where} ${next(first, names[0])} ${next(second, names[1])} ${took}`;
}

/** What happened in each column, in a form that is equal where the same happened. */
function signaturesOf({ events, picture }: Recorded): string[] {
  const numbers = new Map<Id, number>();
  const ordinal = (id: Id | null) => (id === null ? null : (numbers.get(id) ?? -1));
  return picture.columns.map((column) => {
    const told: unknown[] = [column.kind];
    for (const event of between(events, column.from, column.to)) {
      switch (event.kind) {
        case "task-created":
          numbers.set(event.task, numbers.size);
          told.push(event.kind, event.coroutine, event.call);
          break;
        case "step-started":
        case "cancel-requested":
        case "cancel-delivered":
        case "woken":
          told.push(event.kind, ordinal(event.task));
          break;
        case "suspended":
          told.push(event.kind, ordinal(event.task), event.on.kind, event.on.kind === "sleep" ? event.on.until : "");
          break;
        case "task-done":
          told.push(event.kind, ordinal(event.task), event.outcome, event.value);
          break;
        case "output":
          told.push(event.stream, event.text);
          break;
        case "queued":
          told.push(event.what, event.what === "step" ? ordinal(event.entry) : "");
          break;
      }
    }
    told.push(column.until);
    return JSON.stringify(told);
  });
}
