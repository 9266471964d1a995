// Why one line comes before another: what the task that prints the second was doing when the first was printed. Nobody writes the
// answer down; it is the state of the loop at that moment, as the record of the run has it. A pure function, used by the build
// (which refuses a question without an answer) and by the page (which judges by the run that the reader has just made).
import type { Id, TraceEvent } from "../trace/events.ts";
import { History } from "../trace/history.ts";
import { pictureOf } from "../trace/lanes.ts";
import type { LoopState } from "../trace/state.ts";
import { listed, seconds } from "../trace/words.ts";
import { predictable } from "./prediction.ts";

/** What a task can have been doing when another line was printed. */
const kinds = ["same", "unmade", "ready", "timer", "task", "shared"] as const;
export type ReasonKind = (typeof kinds)[number];

/** The reader's choices, as the end of “When … was printed, the task that prints … ”. */
export const choices: Readonly<Record<ReasonKind, string>> = {
  same: "was running: it printed both lines",
  unmade: "had not been made yet",
  ready: "was ready, and its turn had not come yet",
  timer: "was waiting for a timer",
  task: "was waiting for another task to be done",
  shared: "was waiting at something that tasks share, such as a queue or a lock",
};

/** Why a line comes later, with what can be said of it. */
export interface Reason {
  readonly kind: ReasonKind;
  /** The choices that the run leaves open: without anything shared, none is about that. */
  readonly open: readonly ReasonKind[];
  /** What the task was doing, as a sentence's end: `worker(2) was waiting for a timer, due at 2 s`. */
  readonly words: string;
  /** Why each other choice is wrong. */
  readonly whyNot: Readonly<Record<ReasonKind, string>>;
}

/**
 * Why `second` comes after `first`; null where the run does not print each of them once, in this order, the second by a task, or where that
 * task waits for something that the choices do not name.
 *
 * @param lines two printed lines, without the time of the clock
 */
export function reasonOf(events: readonly TraceEvent[], [first, second]: readonly [string, string]): Reason | null {
  const [earlier, later] = [printing(events, first), printing(events, second)];
  if (earlier === null || later === null || earlier.seq > later.seq) return null;
  // A callback is no task: it is not ready or waiting, it is only due.
  if (!events.some((event) => event.kind === "task-created" && event.task === later.by) || later.by === null)
    return null;
  const picture = pictureOf(events);
  const history = new History(Infinity);
  history.append(events);
  const state = history.stateAt(earlier.seq);
  const name = picture.name(later.by);
  const doing = stateOf(state, later.by, picture.name);
  if (doing === null) return null;
  const shared = events.some(({ kind }) => kind === "resource");
  const printer = earlier.by === null ? "code outside the loop" : picture.name(earlier.by);
  const madeAt = state.tasks.get(later.by)?.madeAt?.line;
  return {
    ...doing,
    words: `${name} ${doing.words}`,
    open: kinds.filter((kind) => kind !== "shared" || shared),
    whyNot: {
      same: `${printer} printed the first line, and ${name} prints the second.`,
      unmade: `${name} was there already${madeAt === undefined ? "" : `: it is made in line ${String(madeAt)}`}.`,
      ready:
        doing.kind === "unmade"
          ? "Only a task that has been made can stand in the ready queue."
          : `${name} did not stand in the ready queue at that moment.`,
      timer: `No timer was set for ${name} at that moment.`,
      task: `${name} did not wait for another task at that moment.`,
      shared: `${name} did not wait at a queue or a lock at that moment.`,
    },
  };
}

/** The one moment at which a line was printed, and by whom; null where it was printed never, or more than once. */
function printing(events: readonly TraceEvent[], line: string): { seq: number; by: Id | null } | null {
  const found = events.flatMap((event) =>
    event.kind === "output" && event.text.split("\n").some((text) => predictable(text) === line) ? [event] : [],
  );
  const [only] = found;
  return only === undefined || found.length > 1 ? null : only;
}

/** What a task was doing, in a word and in words. */
function stateOf(
  { tasks, time }: LoopState,
  id: Id,
  name: (id: Id) => string,
): { kind: ReasonKind; words: string } | null {
  const task = tasks.get(id);
  if (task === undefined) return { kind: "unmade", words: "had not been made yet" };
  if (task.phase === "running") return { kind: "same", words: "was running: it printed both lines" };
  if (task.phase === "ready") return { kind: "ready", words: "was ready, and its turn had not come yet" };
  const wait = task.waitsFor;
  switch (wait?.kind) {
    case "sleep":
      return { kind: "timer", words: `was waiting for a timer, due ${until(wait.until - time)}` };
    case "task":
      return { kind: "task", words: `was waiting for ${name(wait.future)} to be done` };
    case "children":
      return { kind: "task", words: `was waiting for ${listed(wait.children.map(name), 4) || "its tasks"} to be done` };
    case "resource":
      return { kind: "shared", words: `was waiting at ${name(wait.resource)}` };
    default:
      return null;
  }
}

function until(left: number): string {
  return left > 0 ? `${seconds(left)} later` : "at that moment, but the loop had not looked yet";
}

/** Holds a choice against the run. */
export function judgeReason(choice: ReasonKind, reason: Reason, first: string): { right: boolean; text: string } {
  const truth = `When “${first}” was printed, ${reason.words}.`;
  return choice === reason.kind
    ? { right: true, text: `Right. ${truth}` }
    : { right: false, text: `No. ${truth} ${reason.whyNot[choice]}` };
}
