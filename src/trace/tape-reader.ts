// What a tape is made of, and how it is read: records of four numbers and a reference become events.
import type { Code } from "../asyncio/internal.ts";
import type { EventBody, Id, Outcome, Place, StackEntry, TraceEvent, Wait } from "./events.ts";
import type { Tag } from "./known.ts";

/** How many records a chunk has. */
export const CHUNK = 1024;

/** The kinds of records. The first three are no events. */
export const RECORD = {
  time: 1,
  loop: 2,
  place: 3,
  event: 4,
  iteration: 5,
  queued: 6,
  dequeued: 7,
  turn: 8,
  stepStarted: 9,
  suspended: 10,
  woken: 11,
  coroutineEntered: 12,
  coroutineLeft: 13,
  awaitPassed: 14,
  futureDone: 15,
  callbackStarted: 16,
  callbackEnded: 17,
  gaveTurn: 18,
  gaveTurnAndQueued: 19,
} as const;

/** Of a turn that a task gives the others; a line has its place above the kind. */
export const LINE = 256;

const TURN: Wait = { kind: "turn" };

/** An event, or how to make it when the tape is read: what is dropped need never be made. */
export type Told = EventBody | (() => EventBody);

/** The state of the loop between two iterations. */
export type Saved = Omit<Extract<EventBody, { kind: "snapshot" }>, "kind" | "dropped">;

/** A piece of tape. */
export class Chunk {
  readonly numbers = new Int32Array(4 * CHUNK);
  /** The same bytes: the second half of a record can be a time. */
  readonly times = new Float64Array(this.numbers.buffer);
  /** What a record refers to; null for an event that was dropped. */
  readonly things = new Array<unknown>(CHUNK).fill(null);
}

/** A stretch of tape that can be read by itself. */
export interface Segment {
  readonly chunks: readonly Chunk[];
  /** The number of the event before its first one, and loop and time at that moment. */
  readonly seq: number;
  readonly loop: Id;
  readonly time: number;
  readonly saved: Saved | null;
  /** How many records its last chunk has. */
  end: number;
}

/** Adds a segment's events to the list. */
export function readSegment(segment: Segment, events: TraceEvent[]): void {
  let { seq, loop, time } = segment;
  let places: StackEntry[] = [];
  const add = ({ kind, ...body }: EventBody): void => {
    events.push({ kind, seq: ++seq, loop, time, ...body } as TraceEvent);
  };
  const last = segment.chunks.at(-1);
  for (const chunk of segment.chunks) {
    const { numbers, times, things } = chunk;
    const length = chunk === last ? segment.end : CHUNK;
    for (let index = 0; index < length; index++) {
      const kind = numbers[4 * index]! % LINE;
      const a = numbers[4 * index + 1]!;
      const thing = things[index];
      switch (kind) {
        case RECORD.time:
          time = times[2 * index + 1]!;
          break;
        case RECORD.loop:
          loop = a;
          break;
        case RECORD.place: {
          const { qualname, file } = thing as Code;
          places.push({ name: qualname, file, line: a });
          break;
        }
        case RECORD.event:
          if (thing === null) seq++;
          else add(typeof thing === "function" ? (thing as () => EventBody)() : (thing as EventBody));
          break;
        case RECORD.turn:
          if (numbers[4 * index + 2]! > 0) add({ kind: "iteration", ready: numbers[4 * index + 2]! });
          add({ kind: "dequeued", entry: a, ran: true });
          add({ kind: "step-started", task: a });
          break;
        case RECORD.suspended:
          time = times[2 * index + 1]!;
          add({ kind: "suspended", task: a, stack: places.reverse(), on: thing as Wait });
          places = [];
          break;
        case RECORD.gaveTurn:
        case RECORD.gaveTurnAndQueued: {
          const { name, code } = thing as Tag;
          const line = Math.floor(numbers[4 * index]! / LINE);
          time = times[2 * index + 1]!;
          add({ kind: "suspended", task: a, stack: [{ name: code.qualname, file: code.file, line }], on: TURN });
          if (kind === RECORD.gaveTurnAndQueued) add({ kind: "queued", entry: a, what: "step", name, by: a });
          break;
        }
        default:
          add(bodyOf(kind, a, numbers[4 * index + 2]!, numbers[4 * index + 3]!, thing, places));
          if (places.length > 0) places = [];
      }
    }
  }
}

function bodyOf(kind: number, a: Id, b: number, c: number, thing: unknown, places: readonly StackEntry[]): EventBody {
  switch (kind) {
    case RECORD.iteration:
      return { kind: "iteration", ready: a };
    case RECORD.queued:
      return { kind: "queued", entry: a, what: c === 1 ? "step" : "callback", name: thing as string, by: orNull(b) };
    case RECORD.dequeued:
      return { kind: "dequeued", entry: a, ran: b === 1 };
    case RECORD.stepStarted:
      return { kind: "step-started", task: a };
    case RECORD.woken:
      return { kind: "woken", task: a, by: orNull(b), through: orNull(c) };
    case RECORD.coroutineEntered: {
      const { qualname, file, line } = thing as Code;
      return { kind: "coroutine-entered", task: a, coroutine: b, name: qualname, file, line, at: placeOf(places) };
    }
    case RECORD.coroutineLeft:
      return { kind: "coroutine-left", task: a, coroutine: b, raised: c === 1 };
    case RECORD.awaitPassed:
      return { kind: "await-passed", task: a, at: placeOf(places)! };
    case RECORD.futureDone:
      return { kind: "future-done", future: a, outcome: thing as Outcome, by: orNull(b) };
    case RECORD.callbackStarted:
      return { kind: "callback-started", handle: a, name: thing as string };
    case RECORD.callbackEnded:
      return { kind: "callback-ended", handle: a };
    default:
      throw new Error(`There is no record of kind ${String(kind)}.`);
  }
}

function placeOf([place]: readonly StackEntry[]): Place | null {
  return place === undefined ? null : { file: place.file, line: place.line };
}

function orNull(id: Id): Id | null {
  return id === 0 ? null : id;
}
