// The program's `setTimeout` and `setInterval`. They follow its clock: in virtual time a wait of an hour takes an instant, in
// the same order as an hour would, and a paused run pauses them too. Whoever moves the clock (a running loop, or the idle
// program) asks when the next timer is due and has those called back that are.
import { Heap } from "../../asyncio/internal.ts";
import type { Clock } from "../../asyncio/internal.ts";

type Callback = (...args: unknown[]) => unknown;

interface Timer {
  readonly id: number;
  readonly callback: Callback;
  readonly args: readonly unknown[];
  /** Milliseconds: what they add up to is exact. */
  readonly delay: number;
  readonly repeats: boolean;
  /** How deep it was set in callbacks of other timers. */
  readonly level: number;
  /** Whether the program waits for it before it ends. */
  readonly awaited: boolean;
  /** When it was set, or an interval last began anew; due so many delays later. In seconds, as all times of a clock. */
  since: number;
  count: number;
  when: number;
  order: number;
}

/** Timers that are set by timers without end must not stop the time: from this level on, a delay is not nothing. */
const DEEP = 5;
const LEAST_MS = 1;

/** What the timers need of the run. */
export interface TimerPorts {
  readonly clock: Clock;
  /** Calls back after a turn of the engine. */
  readonly hop: (callback: () => void) => void;
  /** Calls a callback of the program: what it throws or returns is for the run to deal with. */
  readonly call: (callback: () => unknown) => void;
  /** A timer was set, or called off. */
  readonly changed: () => void;
}

export class ProgramTimers {
  readonly #ports: TimerPorts;
  readonly #timers = new Map<number, Timer>();
  readonly #heap = new Heap<Timer>((a, b) => a.when < b.when || (a.when === b.when && a.order < b.order));
  #lastId = 0;
  #lastOrder = 0;
  #level = 0;

  constructor(ports: TimerPorts) {
    this.#ports = ports;
  }

  /** What the program calls. */
  readonly functions = {
    setTimeout: (callback: Callback, ms?: number, ...args: unknown[]): number =>
      this.set(callback, ms, args, { repeats: false }),
    setInterval: (callback: Callback, ms?: number, ...args: unknown[]): number =>
      this.set(callback, ms, args, { repeats: true }),
    clearTimeout: (id?: unknown): void => {
      this.#drop(id);
    },
    clearInterval: (id?: unknown): void => {
      this.#drop(id);
    },
  };

  /** Sets a timer; gives its number. */
  set(
    callback: Callback,
    ms: unknown,
    args: readonly unknown[],
    { repeats = false, awaited = true }: { repeats?: boolean; awaited?: boolean },
  ): number {
    if (typeof callback !== "function")
      throw new TypeError(`The "callback" argument must be of type function. Received ${String(callback)}`);
    const level = this.#level + 1;
    // Engines count delays in 32 bits.
    const delay = Math.max(repeats || level > DEEP ? LEAST_MS : 0, Number(ms) | 0);
    const since = this.#ports.clock.time();
    const timer: Timer = {
      ...{ id: ++this.#lastId, callback, args, delay, repeats, level, awaited },
      ...{ since, count: 1, when: since + delay / 1000, order: ++this.#lastOrder },
    };
    this.#timers.set(timer.id, timer);
    this.#heap.push(timer);
    this.#ports.changed();
    return timer.id;
  }

  /** When the earliest is due, in seconds of the clock; Infinity for none. */
  get next(): number {
    let first = this.#heap.peek();
    while (first !== undefined && !this.#timers.has(first.id)) {
      this.#heap.pop();
      first = this.#heap.peek();
    }
    return first?.when ?? Infinity;
  }

  /** Whether the program waits for one of them before it ends. */
  get awaited(): boolean {
    return this.#timers.values().some(({ awaited }) => awaited);
  }

  /** Calls back what is due by now, each in a turn of the engine of its own; then `resume` in another one. */
  fire(resume: () => void): void {
    const { clock, hop } = this.#ports;
    // What is set meanwhile waits for the next time, however short its delay.
    const now = clock.time();
    const last = this.#lastOrder;
    const next = (): void => {
      const due = this.next <= now ? this.#heap.peek() : undefined;
      if (due === undefined || due.order > last) {
        this.#ports.changed();
        resume();
        return;
      }
      this.#call(due);
      hop(next);
    };
    hop(next);
  }

  /** Calls all of them off. */
  clear(): void {
    this.#timers.clear();
    this.#heap.clear();
  }

  #call(timer: Timer): void {
    const { clock, call } = this.#ports;
    this.#heap.pop();
    if (!timer.repeats) this.#timers.delete(timer.id);
    this.#level = timer.level;
    call(() => timer.callback.call(globalThis, ...timer.args));
    this.#level = 0;
    if (!this.#timers.has(timer.id)) return;
    // After a callback that took time, an interval begins anew.
    const now = clock.time();
    if (now > timer.when) {
      timer.since = now;
      timer.count = 0;
    }
    timer.when = timer.since + (++timer.count * timer.delay) / 1000;
    timer.order = ++this.#lastOrder;
    this.#heap.push(timer);
  }

  #drop(id: unknown): void {
    if (this.#timers.delete(Number(id))) this.#ports.changed();
  }
}
