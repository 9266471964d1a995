// The record of one run, from its first event or from where older ones were dropped, with the state at any of its moments. It grows
// with the run. Every so often the state is kept, so that one in the middle is a matter of some hundred events.
import type { TraceEvent } from "./events.ts";
import { Replay } from "./replay.ts";
import type { LoopState } from "./state.ts";

/** How many events lie between two states that are kept. With many tasks more, since each state has all of them. */
const INTERVAL = 500;
/** How many events are kept, more or less. */
const HOLDS = 200_000;

interface Block {
  /** The state before its first event; after it, where that is a snapshot. */
  readonly start: Replay;
  readonly events: TraceEvent[];
}

/** The events of a run, and its states. */
export class History {
  readonly #holds: number;
  readonly #now = new Replay();
  readonly #blocks: Block[] = [];
  /** The last state that was asked for: who plays a run asks for the next one. */
  #cursor: { readonly replay: Replay; readonly block: Block } | null = null;
  #length = 0;
  #dropped = 0;

  /** @param holds how many of the newest events are kept, at least */
  constructor(holds = HOLDS) {
    this.#holds = holds;
  }

  /** How many events were dropped, here or before they came here. */
  get dropped(): number {
    return this.#dropped;
  }

  /** How many events there are. */
  get length(): number {
    return this.#length;
  }

  /** The number of the first moment whose state can be had: that before the first event. */
  get first(): number {
    return this.#blocks[0]?.start.seq ?? 0;
  }

  /** The number of the last event. */
  get last(): number {
    return this.#now.seq;
  }

  /** Takes the next events. */
  append(events: Iterable<TraceEvent>): void {
    for (const event of events) {
      this.#length++;
      if (event.kind === "snapshot") {
        // Where events were dropped, the run goes on from the state after the gap.
        this.#dropped += event.dropped;
        this.#now.apply(event);
        this.#begin().events.push(event);
      } else {
        this.#block().events.push(event);
        this.#now.apply(event);
      }
    }
    while (this.#length - (this.#blocks[0]?.events.length ?? 0) >= this.#holds) this.#dropOldest();
  }

  /** The events, oldest first. */
  *events(): Generator<TraceEvent, void> {
    for (const block of this.#blocks) yield* block.events;
  }

  /** The state after event number `seq`, or after the last one before it. */
  stateAt(seq: number): LoopState {
    if (seq >= this.last) return this.#now.state();
    const block = this.#blocks.findLast(({ start }) => start.seq <= seq) ?? this.#blocks[0];
    if (block === undefined) return this.#now.state();
    const cursor = this.#cursor;
    const replay = cursor?.block === block && cursor.replay.seq <= seq ? cursor.replay : block.start.copy();
    for (const event of block.events) {
      if (event.seq > seq) break;
      if (event.seq > replay.seq) replay.apply(event);
    }
    this.#cursor = { replay, block };
    return replay.state();
  }

  #block(): Block {
    const last = this.#blocks.at(-1);
    const full = Math.max(INTERVAL, this.#now.size);
    return last !== undefined && last.events.length < full ? last : this.#begin();
  }

  #begin(): Block {
    const block = { start: this.#now.copy(), events: [] };
    this.#blocks.push(block);
    return block;
  }

  #dropOldest(): void {
    const block = this.#blocks.shift();
    if (block === undefined) return;
    this.#length -= block.events.length;
    this.#dropped += block.events.length;
  }
}
