// Where a recorder writes. To make an object of each event costs more than the step of the loop that it tells of; so what
// happens often is written as four numbers and a reference, and becomes events only when the tape is read (tape-reader.ts). What
// is dropped never does.
//
// The newest is kept. The tape is cut into segments; each begins between two iterations, with the state of the loop at that
// moment. When there is more on the tape than it may hold, the oldest segment goes, and what is read begins with the state
// at the cut. Within one step no cut can be made: lines of output have a limit of their own.
import type { Code } from "../asyncio/internal.ts";
import type { Id, Outcome, TraceEvent, Wait } from "./events.ts";
import type { Tag } from "./known.ts";
import { CHUNK, Chunk, LINE, RECORD, readSegment } from "./tape-reader.ts";
import type { Saved, Segment, Told } from "./tape-reader.ts";

/** How much a tape holds. */
export interface TapeLimits {
  /** Events, up to the length of a segment. */
  readonly events: number;
  /** Lines of output among them. */
  readonly lines: number;
  /** Records of a segment. */
  readonly segment: number;
  /** The same for each task that is alive, where that is more: the begin of a segment tells of each of them. */
  readonly segmentPerTask: number;
}

const LIMITS: TapeLimits = { events: 200_000, lines: 5000, segment: 2048, segmentPerTask: 64 };
/** Chunks that are kept to be written again. */
const SPARE = 64;

/** A line of output, and where it stands. */
interface Line {
  readonly chunk: Chunk;
  readonly index: number;
  readonly told: Told;
}

/** What a run has told and was not yet read. */
export class Tape {
  readonly #limits: TapeLimits;
  #segments: Segment[] = [];
  /** The chunks of the last segment. The last of them is written, at `#next`. */
  #chunks: Chunk[] = [];
  #chunk = new Chunk();
  #numbers = this.#chunk.numbers;
  #things = this.#chunk.things;
  #next = 0;
  readonly #spare: Chunk[] = [];
  #seq = 0;
  #loop: Id = 0;
  #time = 0;
  #dropped = 0;
  /** The lines of output, from `#firstLine` on. */
  #lines: Line[] = [];
  #firstLine = 0;

  constructor(limits = LIMITS) {
    this.#limits = limits;
    this.#begin(null);
  }

  /** How many events have been written, the dropped ones included. */
  get count(): number {
    return this.#seq;
  }

  /** How many records there are since the begin of the segment. */
  get sinceCut(): number {
    return (this.#chunks.length - 1) * CHUNK + this.#next;
  }

  /**
   * Whether it is time for another segment, now that the loop is between two iterations.
   *
   * @param tasks how many tasks are alive
   */
  isLong(tasks: number): boolean {
    const records = this.sinceCut;
    return records >= this.#limits.segment && records >= this.#limits.segmentPerTask * tasks;
  }

  /** Begins another segment; `saved` is the state of the loop now. */
  cut(saved: Saved): void {
    this.#segments.at(-1)!.end = this.#next;
    this.#load(this.#spare.pop() ?? new Chunk());
    this.#begin(saved);
    this.#trim(this.#limits.events);
  }

  /**
   * Takes off the tape what is on it.
   *
   * @param most how many events are wanted, up to the length of a segment: the newest
   */
  take(most = Infinity): TraceEvent[] {
    this.#trim(most);
    const events: TraceEvent[] = [];
    const [first] = this.#segments;
    if (this.#dropped > 0 && first?.saved) {
      const { seq, loop, time, saved } = first;
      events.push({ kind: "snapshot", seq, loop, time, dropped: this.#dropped, ...saved });
    }
    this.#segments.at(-1)!.end = this.#next;
    for (const segment of this.#segments) readSegment(segment, events);
    for (const { chunks } of this.#segments) {
      // What was read is not to be kept alive by the tape.
      for (const { things } of chunks) things.fill(null);
      this.#recycle(chunks);
    }
    this.#load(this.#spare.pop()!);
    this.#segments = [];
    this.#begin(null);
    this.#dropped = 0;
    this.#lines = [];
    this.#firstLine = 0;
    return events;
  }

  // ── what is written

  /** Loop time of what follows. */
  setTime(time: number): void {
    if (time === this.#time) return;
    this.#write(RECORD.time, 0, 0, 0, null);
    this.#stamp(time);
  }

  /** The loop of what follows. */
  setLoop(loop: Id): void {
    if (loop === this.#loop) return;
    this.#loop = loop;
    this.#write(RECORD.loop, loop, 0, 0, null);
  }

  event(told: Told): void {
    this.#event(RECORD.event, 0, 0, 0, told);
  }

  /** A line that was printed; of too many the oldest are dropped, and their numbers are missing in the record. */
  output(told: Told): void {
    this.event(told);
    this.#lines.push({ chunk: this.#chunk, index: this.#next - 1, told });
    if (this.#lines.length - this.#firstLine <= this.#limits.lines) return;
    const oldest = this.#lines[this.#firstLine++]!;
    // Its segment may have been dropped, and the chunk written again.
    if (oldest.chunk.things[oldest.index] === oldest.told) oldest.chunk.things[oldest.index] = null;
    if (this.#firstLine < this.#limits.lines) return;
    this.#lines.splice(0, this.#firstLine);
    this.#firstLine = 0;
  }

  iteration(ready: number): void {
    this.#event(RECORD.iteration, ready, 0, 0, null);
  }

  queued(entry: Id, isStep: boolean, name: string, by: Id): void {
    this.#event(RECORD.queued, entry, by, isStep ? 1 : 0, name);
  }

  dequeued(entry: Id, ran: boolean): void {
    this.#event(RECORD.dequeued, entry, ran ? 1 : 0, 0, null);
  }

  /**
   * A task left the queue, and its step begins: two events. `ready`: an iteration that runs so many handles has begun before
   * that, or 0.
   */
  turn(task: Id, ready: number): void {
    this.#seq += ready === 0 ? 1 : 2;
    this.#event(RECORD.turn, task, ready, 0, null);
  }

  stepStarted(task: Id): void {
    this.#event(RECORD.stepStarted, task, 0, 0, null);
  }

  /** A place on the stack of the next `suspended`, innermost first; or where the next coroutine or value is awaited. */
  place(code: Code, line: number): void {
    this.#write(RECORD.place, line, 0, 0, code);
  }

  suspended(task: Id, on: Wait, time: number): void {
    this.#event(RECORD.suspended, task, 0, 0, on);
    this.#stamp(time);
  }

  /** A task whose only coroutine of the program stands at `line` gives the others a turn. */
  gaveTurn(task: Id, line: number, tag: Tag, time: number): void {
    this.#event(RECORD.gaveTurn + LINE * line, task, 0, 0, tag);
    this.#stamp(time);
  }

  /** That task, of which the last record tells, went to the end of the queue. */
  queuedAgain(): void {
    this.#seq++;
    this.#numbers[4 * (this.#next - 1)]! += RECORD.gaveTurnAndQueued - RECORD.gaveTurn;
  }

  woken(task: Id, by: Id, through: Id): void {
    this.#event(RECORD.woken, task, by, through, null);
  }

  coroutineEntered(task: Id, coroutine: Id, code: Code): void {
    this.#event(RECORD.coroutineEntered, task, coroutine, 0, code);
  }

  coroutineLeft(task: Id, coroutine: Id, raised: boolean): void {
    this.#event(RECORD.coroutineLeft, task, coroutine, raised ? 1 : 0, null);
  }

  awaitPassed(task: Id): void {
    this.#event(RECORD.awaitPassed, task, 0, 0, null);
  }

  futureDone(future: Id, outcome: Outcome, by: Id): void {
    this.#event(RECORD.futureDone, future, by, 0, outcome);
  }

  callbackStarted(handle: Id, name: string): void {
    this.#event(RECORD.callbackStarted, handle, 0, 0, name);
  }

  callbackEnded(handle: Id): void {
    this.#event(RECORD.callbackEnded, handle, 0, 0, null);
  }

  // ── how

  #event(kind: number, a: number, b: number, c: number, thing: unknown): void {
    this.#seq++;
    this.#write(kind, a, b, c, thing);
  }

  #write(kind: number, a: number, b: number, c: number, thing: unknown): void {
    if (this.#next === CHUNK) this.#extend();
    const index = this.#next++;
    const at = 4 * index;
    const numbers = this.#numbers;
    numbers[at] = kind;
    numbers[at + 1] = a;
    numbers[at + 2] = b;
    numbers[at + 3] = c;
    if (thing !== null) this.#things[index] = thing;
  }

  /** Time, in the second half of the record that was just written. */
  #stamp(time: number): void {
    this.#time = time;
    this.#chunk.times[2 * this.#next - 1] = time;
  }

  #begin(saved: Saved | null): void {
    this.#chunks = [this.#chunk];
    this.#segments.push({
      chunks: this.#chunks,
      seq: this.#seq,
      loop: this.#loop,
      time: this.#time,
      saved,
      end: 0,
    });
  }

  /** Drops segments until no more than so many events are left, or one segment. */
  #trim(most: number): void {
    for (;;) {
      const [oldest, next] = this.#segments;
      if (oldest === undefined || next === undefined || this.#seq - oldest.seq <= most) return;
      this.#dropped += next.seq - oldest.seq;
      this.#segments.shift();
      this.#recycle(oldest.chunks);
    }
  }

  #extend(): void {
    this.#load(this.#spare.pop() ?? new Chunk());
    this.#chunks.push(this.#chunk);
  }

  #load(chunk: Chunk): void {
    this.#chunk = chunk;
    this.#numbers = chunk.numbers;
    this.#things = chunk.things;
    this.#next = 0;
  }

  #recycle(chunks: readonly Chunk[]): void {
    for (const chunk of chunks) if (this.#spare.length < SPARE) this.#spare.push(chunk);
  }
}
