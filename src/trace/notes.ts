// What a run teaches: short notes, each with the lines that it is about. A note says only what the record shows; where it guesses at what the
// program could be instead, it says on what condition.
import type { EventOf, Id, Place } from "./events.ts";
import type { Lane, Picture, Stretch } from "./picture.ts";
import { callsInTurn } from "./calls-in-turn.ts";
import { shortName } from "./labels.ts";
import { longestChain } from "./longest-chain.ts";
import { timeAt } from "./scale.ts";
import { ofKind, type Events } from "./slices.ts";
import { listed, seconds } from "./words.ts";

/** Something that the run shows. */
export interface Note {
  readonly kind:
    | "never-awaited"
    | "never-retrieved"
    | "destroyed-pending"
    | "unkept"
    | "blocked"
    | "swallowed-cancel"
    | "late-cancel"
    | "in-turn"
    | "overlapped"
    | "longest";
  readonly text: string;
  readonly places: readonly Place[];
}

/** On a real clock a turn of this many seconds is noticed; on a virtual one, any that takes time. */
const NOTICED = 0.05;
const MOST_NOTES = 6;

/** The text of a line of the program, where that is known. */
export type SourceLine = (place: Place) => string | undefined;

/**
 * The notes on a run that is over, what went wrong first.
 *
 * @param options.virtual whether the loop's time was virtual, so that only what waits or blocks takes any
 * @param options.sourceLine the program's text; without it nothing is said about tasks that nobody keeps
 */
export function notesOn(
  events: Events,
  picture: Picture,
  { virtual = true, sourceLine = () => undefined }: { virtual?: boolean; sourceLine?: SourceLine } = {},
): Note[] {
  const notes = [
    ...reports(events),
    ...blocked(picture, virtual ? 0 : NOTICED),
    ...cancels(events, picture, virtual ? 0 : NOTICED),
    ...unkept(events, picture, sourceLine),
    ...inTurn(events, picture),
    ...overlapped(events, picture),
  ];
  return notes.slice(0, MOST_NOTES);
}

/** What asyncio itself reports when it is too late. */
function reports(events: Events): Note[] {
  return ofKind(events, "reported").flatMap(({ what, text, at }): Note[] => {
    const places = at === null ? [] : [at];
    switch (what) {
      case "never-awaited":
        // In debug mode, more lines say where it was made.
        return [
          { kind: what, text: `Nothing of a coroutine ran, since nobody awaited it (${text.split("\n")[0]}).`, places },
        ];
      case "never-retrieved":
        return [
          { kind: what, text: "A task failed, and nobody asked for its result: await it to see its error.", places },
        ];
      case "destroyed-pending":
        return [
          { kind: what, text: "The loop was closed while a task still waited. Await it, or cancel it before.", places },
        ];
      default:
        return [];
    }
  });
}

/** Turns that took time while others could have run, those of one coroutine together. */
function blocked({ columns, lanes }: Picture, least: number): Note[] {
  const turns = new Map<string, { labels: Set<string>; held: number; others: Set<string>; places: Place[] }>();
  for (const { kind, actor, begin, end, time, until } of columns) {
    const own = lanes.find((lane) => lane.kind === "task" && lane.task === actor);
    if (kind !== "turn" || until - time <= least || own === undefined) continue;
    const others = lanes.filter(
      (lane) => lane.kind === "task" && lane !== own && lane.stretches.some((each) => couldRun(each, end, until)),
    );
    if (others.length === 0) continue;
    const known = turns.get(own.coroutine) ?? { labels: new Set(), held: 0, others: new Set(), places: [] };
    const ran = own.stretches.find(({ activity, from, to }) => activity === "running" && from <= end && to >= begin);
    known.labels.add(own.label);
    for (const { label } of others) known.others.add(label);
    known.held += until - time;
    known.places.push(...(ran?.places ?? []));
    turns.set(own.coroutine, known);
  }
  return [...turns.values()].map(({ labels, held, others, places }) => ({
    kind: "blocked",
    text: `${listed([...labels])} held the loop, for ${seconds(held)} in all: meanwhile ${listed([...others])} could not run.`,
    places: distinct(places),
  }));
}

/** Whether whoever is in this stretch at event `seq` could have run before `time`. */
function couldRun({ activity, from, to, on }: Stretch, seq: number, time: number): boolean {
  if (from > seq || to <= seq) return false;
  return activity === "ready" || (activity === "waiting" && on?.kind === "sleep" && on.until < time);
}

/** Tasks that the program made and kept nowhere: CPython's loop does not keep them either. */
function unkept(events: Events, { name }: Picture, sourceLine: SourceLine): Note[] {
  const awaited = new Set<Id>();
  for (const { on } of ofKind(events, "suspended")) {
    if (on.kind === "task") awaited.add(on.future);
    if (on.kind === "children") for (const child of on.children) awaited.add(child);
  }
  for (const { child } of ofKind(events, "child-joined")) awaited.add(child);
  const waited = new Set(ofKind(events, "suspended").map(({ task }) => task));
  const made = ofKind(events, "task-created").filter(
    ({ task, at }) => at !== null && waited.has(task) && !awaited.has(task) && UNKEPT.test(sourceLine(at) ?? ""),
  );
  if (made.length === 0) return [];
  const text = `Nothing keeps ${listed(made.map(({ task }) => name(task)))}: CPython may throw such a task away while it waits. Keep what createTask returns.`;
  return [{ kind: "unkept", text, places: distinct(made.flatMap(({ at }) => at ?? [])) }];
}

/** A statement that makes a task and does nothing with it. */
const UNKEPT = /^\s*(asyncio\.)?(createTask|ensureFuture|create_task|ensure_future)\(/;

/** Cancels that were swallowed, and such as took time. */
function cancels(events: Events, { lanes, clock }: Picture, least: number): Note[] {
  const back = new Set(ofKind(events, "uncancelled").map(({ task }) => task));
  const delivered = new Map<Id, EventOf<"cancel-delivered">>();
  for (const event of ofKind(events, "cancel-delivered"))
    if (!delivered.has(event.task)) delivered.set(event.task, event);
  return [...delivered.values()].flatMap((event): Note[] => {
    const lane = lanes.find(({ kind, task }) => kind === "task" && task === event.task);
    if (lane?.end == null || back.has(event.task)) return [];
    const places = event.at === null ? [] : [{ file: event.at.file, line: event.at.line }];
    if (lane.end.outcome === "returned") {
      const text = `${lane.label} was cancelled and returned all the same: it caught CancelledError and did not raise it again.`;
      return [{ kind: "swallowed-cancel", text, places }];
    }
    const late = timeAt(clock, lane.end.seq) - event.time;
    if (lane.end.outcome !== "cancelled" || late <= least) return [];
    const waits = lane.stretches.filter(({ activity, from }) => activity === "waiting" && from > event.seq);
    const text = `${lane.label} needed ${seconds(late)} more to be cancelled: it waits while it cleans up.`;
    return [{ kind: "late-cancel", text, places: waits.flatMap((wait) => wait.places.slice(0, 1)) }];
  });
}

/** Calls of one coroutine that another awaits one after the other, and that only wait for time or for the world outside. */
function inTurn(events: Events, picture: Picture): Note[] {
  const made = Map.groupBy(ofKind(events, "task-created"), ({ coroutine }) => coroutine);
  const isOneOfMany = (id: Id) =>
    [...made.values()].some((same) => same.length > 1 && same.some(({ task }) => task === id));
  return callsInTurn(events).flatMap(({ task, calls }): Note[] => {
    // Workers that share the work do theirs in turn.
    if (calls.length < 2 || isOneOfMany(task)) return [];
    const lengths = calls.map(({ begin, end }) => end - begin);
    const sum = lengths.reduce((a, b) => a + b, 0);
    const longest = Math.max(...lengths);
    const text =
      `${picture.name(task)} awaited ${calls.length} times ${shortName(calls[0]?.name ?? "")}, one after the other: ${seconds(sum)} in turn. ` +
      `Together it would be ${seconds(longest)}, if none needs what another one gives.`;
    return [{ kind: "in-turn", text, places: distinct(calls.flatMap(({ at }) => at ?? [])) }];
  });
}

/** What the waits of several tasks saved, and on which of them the end hung. */
function overlapped(events: Events, picture: Picture): Note[] {
  const { clock, lanes } = picture;
  const total = (clock.at(-1)?.time ?? 0) - (clock[0]?.time ?? 0);
  const own = (lane: Lane) => lane.stretches.filter(isOutside).reduce((sum, wait) => sum + lengthOf(wait, picture), 0);
  const waiting = lanes.filter((lane) => lane.kind === "task" && own(lane) > 0);
  const sum = waiting.reduce((all, lane) => all + own(lane), 0);
  if (waiting.length < 2 || sum <= total * 1.001 || total === 0) return [];
  const made = new Map(ofKind(events, "task-created").map(({ task, at }) => [task, at]));
  const chain = longestChain(events, picture);
  const heaviest = chain.reduce<(typeof chain)[number] | null>(
    (most, link) => (link.seconds > (most?.seconds ?? 0) ? link : most),
    null,
  );
  const notes: Note[] = [
    {
      kind: "overlapped",
      text: `${waiting.length} tasks waited at the same time: ${seconds(total)} in all. One after the other they would have waited ${seconds(sum)}.`,
      places: distinct(waiting.flatMap(({ task }) => made.get(task ?? 0) ?? [])),
    },
  ];
  if (heaviest !== null)
    notes.push({
      kind: "longest",
      text: `${heaviest.lane.label} decides how long the program takes: ${seconds(heaviest.seconds)} of the ${seconds(total)} are its wait. Make that one shorter to be done earlier.`,
      places: heaviest.stretch.places.slice(0, 1),
    });
  return notes;
}

/** Whether a wait is for time or for the world outside, not for others on the loop. */
function isOutside({ activity, on }: Stretch): boolean {
  return activity === "waiting" && (on?.kind === "sleep" || on?.kind === "promise" || on?.kind === "thread");
}

function lengthOf({ from, to }: Stretch, { clock, last }: Picture): number {
  return timeAt(clock, Math.min(to, last)) - timeAt(clock, from);
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()];
}
