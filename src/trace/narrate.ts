// What just happened, and why, in a sentence or two: a column of the run told to somebody who learns how the loop works. It names causes
// (who set the future, whose wait ended) and consequences (who is ready now, and where it stands), since that is what a picture shows least.
import type { EventOf, Id } from "./events.ts";
import type { Column, Picture } from "./picture.ts";
import { between, ofKind as of, type Events } from "./slices.ts";
import { listed, seconds, waitPhrase } from "./words.ts";

/** The callback by which a loop hears that it may stop, as the libraries of the two languages call it: no name of the reader's. */
const STOPS_THE_LOOP: ReadonlySet<string> = new Set(["stopWhenDone", "_run_until_complete_cb"]);

/**
 * Tells a moment.
 *
 * @param events the record
 * @param moment how many columns have passed: 0 is before the first
 */
export function narrate(events: Events, picture: Picture, moment: number): string {
  const column = picture.columns[moment - 1];
  if (column === undefined) return "The run has not begun.";
  const happened = between(events, column.from, column.to);
  const told = [...opening(column, happened, picture), ...consequences(column, happened, picture), ...endOf(happened)];
  const names = picture.lanes.map(({ label }) => label);
  return told.map((text) => sentence(text, names)).join(" ");
}

/** What has run, and how it stopped. */
function opening(column: Column, happened: Events, picture: Picture): string[] {
  const { name } = picture;
  const held = column.until - column.time;
  switch (column.kind) {
    case "wait": {
      const idle = of(happened, "idle")[0];
      if (held > 0) return [`nothing was ready, so the loop waited: ${seconds(held)} passed`];
      return [idle?.until === null ? "nothing was ready: the loop waited for the world outside" : "the loop waited"];
    }
    case "outside": {
      const made = of(happened, "task-created").map(({ task }) => name(task));
      const cancelled = of(happened, "cancel-requested").map(({ task }) => name(task));
      const did = [
        ...(made.length > 0 ? [`made ${listed(made)}`] : []),
        ...printed(happened, null),
        ...(cancelled.length > 0 ? [`asked for ${listed(cancelled)} to be cancelled`] : []),
      ];
      return [did.length > 0 ? `code outside the loop ${listed(did)}` : "code outside the loop ran"];
    }
    case "callback":
      return [callback(column, happened, picture)];
    case "turn":
      return column.actor === null ? [] : turn(column.actor, held, happened, picture);
  }
}

function callback({ actor }: Column, happened: Events, picture: Picture): string {
  const { timers, name } = picture;
  const timer = actor === null ? undefined : timers.get(actor);
  const started = of(happened, "callback-started")[0];
  const who = timer
    ? `the ${seconds(timer.when - timer.time)} timer was due`
    : STOPS_THE_LOOP.has(started?.name ?? "")
      ? "what the loop was to run is done"
      : `the callback ${started?.name ?? ""} ran`;
  const woken = of(happened, "woken").map(({ task }) => name(task));
  const did = [
    ...(woken.length > 0 ? [`set the future that ${listed(woken)} ${woken.length > 1 ? "wait" : "waits"} for`] : []),
    ...printed(happened, actor),
    ...made(happened, actor, name),
  ];
  const { awake } = queuedSteps(happened, picture);
  const so = awake.length > 0 ? `, so ${listed(awake.map(name))} went to the end of the queue` : "";
  return did.length > 0 ? `${who}: it ${listed(did)}${so}` : who;
}

function turn(task: Id, held: number, happened: Events, picture: Picture): string[] {
  const { name } = picture;
  const who = name(task);
  const told = [within(task, happened, picture) ?? resumption(task, happened, picture)];
  const delivered = of(happened, "cancel-delivered").find((event) => event.task === task);
  if (delivered) {
    const where = delivered.at ? `where it stood, in line ${delivered.at.line}` : "before it had begun";
    told.push(`CancelledError was raised in it ${where}`);
  }
  const did = [
    ...made(happened, task, name),
    ...printed(happened, task),
    ...(held > 0 ? [`held the loop for ${seconds(held)}`] : []),
    ...of(happened, "cancel-requested")
      .filter(({ by }) => by === task)
      .map((event) => `asked for ${event.task === task ? "itself" : name(event.task)} to be cancelled`),
  ];
  const suspended = of(happened, "suspended").find((event) => event.task === task);
  const done = of(happened, "task-done").find((event) => event.task === task);
  const how = done ? ended(done) : suspended ? `now ${waitPhrase(suspended.on, name)}` : "";
  const what = [...did, ...(how === "" ? [] : [how])];
  if (what.length > 0) told.push(`it ${listed(what, 9)}`);
  // One short sentence reads better than two.
  return told.length === 2 && did.length === 0 ? [`${told[0] ?? who}, and ${what.join()}`] : told;
}

/** What went on in a turn that the task has had already; null when its turn begins here. */
function within(task: Id, happened: Events, { name }: Picture): string | null {
  if (of(happened, "step-started").some((event) => event.task === task)) return null;
  if (of(happened, "task-created").some((event) => event.task === task)) return null;
  const entered = of(happened, "coroutine-entered").find((event) => event.task === task);
  return entered ? `in the same turn, ${entered.name} began` : `${name(task)} went on in the same turn`;
}

/** Why it was this task's turn. */
function resumption(task: Id, happened: Events, picture: Picture): string {
  const who = picture.name(task);
  const lane = picture.lanes.find((each) => each.kind === "task" && each.task === task);
  const begun = happened[0]?.seq ?? 0;
  const before = lane?.stretches.findLast(({ activity, to }) => activity === "waiting" && to <= begun);
  const first = !lane?.stretches.some(({ activity, from }) => activity === "running" && from < begun);
  const eager = of(happened, "task-created").find((event) => event.task === task);
  if (eager) return `${picture.name(eager.by ?? task)} made ${who}, which began at once, inside its turn`;
  if (first) return `${who} had its first turn`;
  const passed = lane?.stretches.findLast(({ from }) => from < begun);
  if (before === undefined || passed?.on?.kind === "turn") return `it was ${who}’s turn again`;
  const { on } = before;
  switch (on?.kind) {
    case "sleep":
      return `${who}’s sleep was over`;
    case "task":
      return `${picture.name(on.future)} was done, and ${who} went on`;
    case "children":
      if (on.children.length === 0) return `all were done, and ${who} went on`;
      return `${listed(on.children.map(picture.name))} ${on.children.length === 1 ? "was" : "were"} done, and ${who} went on`;
    case "resource":
      return on.action === "acquire" ? `${who} got ${picture.name(on.resource)}` : `${who}’s wait was over`;
    default:
      return `${who}’s wait was over`;
  }
}

function ended({ outcome, value }: EventOf<"task-done">): string {
  if (outcome === "returned") return value === "" ? "is done" : `is done: it returned ${value}`;
  return outcome === "raised" ? `failed: ${value}` : "is cancelled";
}

function made(happened: Events, actor: Id | null, name: Picture["name"]): string[] {
  const tasks = of(happened, "task-created").filter(({ by }) => by === actor);
  const names = tasks.map(({ task }) => name(task));
  return names.length === 0 ? [] : [`made ${listed(names)}`];
}

function printed(happened: Events, actor: Id | null): string[] {
  const lines = of(happened, "output").filter(({ by }) => by === actor);
  if (lines.length === 0) return [];
  if (lines.length > 1) return [`printed ${lines.length} lines`];
  const text = lines[0]?.text ?? "";
  return [`printed “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`];
}

/** Who is ready because of it. */
function consequences(column: Column, happened: Events, picture: Picture): string[] {
  const { name, timers } = picture;
  const told: string[] = [];
  const due = of(happened, "timer-due");
  const names = due.map(({ timer }) => {
    const set = timers.get(timer);
    return set ? seconds(set.when - set.time) : "";
  });
  if (due.length > 0) {
    const many = due.length > 1;
    told.push(
      `the ${listed(names)} timer${many ? "s were" : " was"} due: ${many ? "their callbacks" : "its callback"} went to the end of the queue`,
    );
  }
  const { awake, others } = queuedSteps(happened, picture, column.actor);
  // Of a callback this has been said.
  if (awake.length > 0 && column.kind !== "callback")
    told.push(
      `that woke ${listed(awake.map(name))}: ${awake.length > 1 ? "they went" : "it went"} to the end of the queue`,
    );
  if (others.length > 0) told.push(`${listed(others.map(name))} went to the end of the queue`);
  return told;
}

/** The tasks whose steps were queued, but for `actor`: those that were woken, and the others. One column may have a hundred thousand. */
function queuedSteps(happened: Events, { isTask }: Picture, actor: Id | null = null): Record<"awake" | "others", Id[]> {
  const woken = new Set(of(happened, "woken").map(({ task }) => task));
  const queued = of(happened, "queued").flatMap(({ what, entry }) =>
    what === "step" && entry !== actor && isTask(entry) ? [entry] : [],
  );
  return { awake: queued.filter((task) => woken.has(task)), others: queued.filter((task) => !woken.has(task)) };
}

function endOf(happened: Events): string[] {
  const [stopped] = of(happened, "loop-stopped");
  if (stopped === undefined) return [];
  if (stopped.reason === "deadlock") return ["deadlock: nothing is left that could wake those who wait"];
  return [stopped.reason === "limit" ? "the loop gave up: the program does not end" : "the loop has stopped"];
}

/** With a capital letter, unless it begins with a name of the program's. */
function sentence(text: string, names: readonly string[]): string {
  const named = names.some((name) => name !== "" && text.startsWith(name));
  return `${named ? text.charAt(0) : text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
