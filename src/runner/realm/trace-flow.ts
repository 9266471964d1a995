// How the record of a run gets from a worker to the page while the program runs. The page shows where a program stands, and when a
// reader presses Stop, it wants all that had happened before; but a step that never ends gives no further occasion to send
// anything. So what there is goes out as a turn begins: the page knows whose turn it is in which the program hangs. In a
// stretch in which turns come by the thousand that would be too much, and then the record goes out when the loop gives the
// engine its turn, some times in each window.
//
// A program that goes round and round tells more than a page can take in. There is an allowance: very much at once, but in the
// long run only so much in each window; beyond that the newest are sent, and the record says what is missing.
import type { TraceEvent } from "../../trace/events.ts";

export const WINDOW_MS = 50;
/** So many turns are told one by one in each window. */
export const TURNS = 30;
/** Events of one message, at most. */
export const BATCH = 5000;
/** Events at once, and in each window. */
export const ALLOWANCE = { atOnce: 200_000, perWindow: 5000 };

/** What the flow needs of the world. */
export interface TracePorts {
  /** Takes the events that were not sent; of more than `most`, the newest. */
  take: (most: number) => TraceEvent[];
  send: (events: TraceEvent[]) => void;
  /** Real time in milliseconds. */
  now: () => number;
  /** Calls back after that much real time. */
  after: (ms: number, callback: () => void) => unknown;
}

export class TraceFlow {
  readonly #ports: TracePorts;
  #turns = TURNS;
  #allowance = ALLOWANCE.atOnce;
  #windowEnd = 0;
  #armed = false;

  constructor(ports: TracePorts) {
    this.#ports = ports;
  }

  /** A turn of a task or callback begins. */
  turnStarted(): void {
    if (this.#turns === 0) return;
    this.#turns--;
    this.#flush();
  }

  /** The engine has its turn. */
  paused(): void {
    const now = this.#ports.now();
    if (now >= this.#windowEnd) {
      this.#beginWindow(now);
      this.#flush();
    } else if (this.#turns > 0) {
      this.#turns--;
      this.#flush();
    } else if (!this.#armed) {
      this.#armed = true;
      this.#ports.after(this.#windowEnd - now, () => {
        this.#armed = false;
        this.#flush();
      });
    }
  }

  /** The run is over: sends what there is. */
  end(): void {
    this.#send(Infinity);
  }

  #beginWindow(now: number): void {
    const windows = this.#windowEnd === 0 ? 0 : 1 + Math.floor((now - this.#windowEnd) / WINDOW_MS);
    this.#allowance = Math.min(ALLOWANCE.atOnce, this.#allowance + windows * ALLOWANCE.perWindow);
    this.#windowEnd = now + WINDOW_MS;
    this.#turns = TURNS;
  }

  #flush(): void {
    if (this.#allowance > 0) this.#send(this.#allowance);
  }

  #send(most: number): void {
    const events = this.#ports.take(most);
    this.#allowance -= events.length;
    for (let from = 0; from < events.length; from += BATCH) this.#ports.send(events.slice(from, from + BATCH));
  }
}
