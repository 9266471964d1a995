// The time of day in an interpreter's realm. CPython, compiled to WebAssembly, asks JavaScript what time it is and in which
// zone; so the realm's own `Date` and `performance` are made to tell it the time of the program: of its virtual clock where
// it has one, and in UTC.
import { installWallTime } from "../../runner/realm/wall-time.ts";
import { DEFAULT_WALL_CLOCK, wallClockStart } from "../../runner/wire/options.ts";
import type { RunOptions } from "../../runner/wire/to-worker.ts";

const realNow = performance.now.bind(performance);
const realDate = Date.now.bind(Date);

/** The time of the program that runs in this realm, or of the day while none does. */
export class ProgramTime {
  /** Seconds of the virtual clock since the program began. */
  time = 0;
  /** What the clock on the wall showed then, in milliseconds since 1970. */
  start = 0;
  #elapsed = () => realDate();

  constructor() {
    installWallTime({ elapsed: () => this.start + this.#elapsed(), start: 0 });
  }

  /** A program begins. */
  begin({ clock, wallClock }: RunOptions): void {
    const isReal = clock === "real";
    const began = realNow();
    this.time = 0;
    this.start = isReal && wallClock === undefined ? realDate() : wallClockStart(wallClock ?? DEFAULT_WALL_CLOCK);
    this.#elapsed = isReal ? () => realNow() - began : () => this.time * 1000;
  }
}

/** Holds the thread for real. */
export function block(ms: number): void {
  const until = realNow() + ms;
  const sleeper = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
  for (let left = ms; left > 0; left = until - realNow()) Atomics.wait(sleeper, 0, 0, left);
}
