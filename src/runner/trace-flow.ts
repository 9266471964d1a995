// How the trace gets from a worker to the page: in batches, since nobody watches single events, and up to a limit,
// since a program may run for ever.
import type { TraceEvent } from "../trace/events.ts";

export const BATCH = 500;
export const WINDOW_MS = 100;
/** Events of one run that are sent; the rest is only counted. */
export const LIMIT = 200_000;

export interface TracePorts {
  send: (events: TraceEvent[], dropped: number) => void;
  /** Calls back after that much real time. */
  after: (ms: number, callback: () => void) => unknown;
}

export class TraceFlow {
  readonly #ports: TracePorts;
  #batch: TraceEvent[] = [];
  #count = 0;
  #dropped = 0;

  constructor(ports: TracePorts) {
    this.#ports = ports;
  }

  write(event: TraceEvent): void {
    if (++this.#count > LIMIT) {
      this.#dropped++;
      return;
    }
    const size = this.#batch.push(event);
    if (size >= BATCH) this.flush();
    else if (size === 1)
      this.#ports.after(WINDOW_MS, () => {
        this.flush();
      });
  }

  /** Sends what there is. */
  flush(): void {
    if (this.#batch.length === 0 && this.#dropped === 0) return;
    this.#ports.send(this.#batch, this.#dropped);
    this.#batch = [];
    this.#dropped = 0;
  }
}
