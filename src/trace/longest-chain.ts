// Why a run took as long as it did: from its end back to its begin, always along what was waited for last. Making a wait that is not on
// this chain shorter changes nothing.
import type { Id } from "./events.ts";
import type { Lane, Picture, Stretch } from "./picture.ts";
import { timeAt } from "./scale.ts";
import { indexOf, type Events } from "./slices.ts";

/** A wait on the chain that nothing in the program could have ended earlier: a sleep, a promise, a thread. */
export interface Link {
  readonly lane: Lane;
  readonly stretch: Stretch;
  /** Its duration in seconds. */
  readonly seconds: number;
}

/** The waits that the end of the run hung on, the latest first. */
export function longestChain(events: Events, picture: Picture): Link[] {
  const tasks = new Map(picture.lanes.flatMap((lane) => (lane.kind === "task" ? [[lane.task, lane] as const] : [])));
  let lane = [...tasks.values()].reduce<Lane | null>(
    (last, next) => ((next.end?.seq ?? 0) > (last?.end?.seq ?? 0) ? next : last),
    null,
  );
  let seq = lane?.end?.seq ?? 0;
  const links: Link[] = [];
  while (lane !== null) {
    const { task, stretches }: Lane = lane;
    const wait: Stretch | undefined = stretches.findLast(
      ({ activity, from, to }) => activity === "waiting" && to <= seq && from < to,
    );
    if (wait === undefined) {
      // It was made by another one, whose waits before that it hangs on.
      const begun = stretches[0]?.from ?? 0;
      const maker = picture.arrows.find(({ kind, to }) => kind === "made" && to === task);
      lane = tasks.get(maker?.from ?? null) ?? null;
      seq = Math.min(begun, seq - 1);
      continue;
    }
    const cause = causeOf(events, wait, task, tasks);
    if (cause !== null) {
      lane = cause.lane;
      seq = cause.seq;
      continue;
    }
    const length = timeAt(picture.clock, wait.to) - timeAt(picture.clock, wait.from);
    if (length > 0) links.push({ lane, stretch: wait, seconds: length });
    seq = wait.from;
  }
  return links;
}

/** The task that a wait was for, and when it ended it: the one awaited, the last of the children, whoever gave a lock away. */
function causeOf(
  events: Events,
  wait: Stretch,
  task: Id | null,
  tasks: ReadonlyMap<Id | null, Lane>,
): { lane: Lane; seq: number } | null {
  const { on } = wait;
  const ended = (id: Id) => {
    const lane = tasks.get(id);
    return lane?.end && lane.end.seq <= wait.to ? [{ lane, seq: lane.end.seq }] : [];
  };
  if (on?.kind === "task") return ended(on.future)[0] ?? null;
  if (on?.kind === "children") return on.children.flatMap(ended).sort((a, b) => b.seq - a.seq)[0] ?? null;
  if (on?.kind !== "resource") return null;
  const woken = lastWoken(events, task, wait);
  const by = tasks.get(woken?.by ?? null);
  return woken && by && by.task !== task ? { lane: by, seq: woken.seq } : null;
}

/** Who ended a wait. */
function lastWoken(events: Events, task: Id | null, { from, to }: Stretch) {
  for (let index = indexOf(events, to); index >= 0; index--) {
    const event = events[index];
    if (event === undefined) continue;
    if (event.seq <= from) break;
    if (event.kind === "woken" && event.task === task) return event;
  }
  return undefined;
}
