// How output gets from a worker to the page. Each line is sent when it is printed, so that it is seen when it happens;
// but `while (true) console.log(i)` prints faster than a page can show. So a window of time has a budget. Lines beyond it
// go into a ring, which is sent as one batch when the window ends and holds the newest lines only. A program that goes
// on like this is kept to batches until a window stays within its budget.
//
// A busy program gives no timer a chance to fire, so each further line looks at the clock as well.
import type { OutputLine } from "./protocol.ts";

export const WINDOW_MS = 100;
/** Lines sent one by one in a window. */
export const BUDGET = 2000;
/** Lines that the ring keeps. */
export const RING = 2000;
/** Characters of one line. */
export const LONGEST = 20_000;

/** What the flow needs of the world. */
export interface FlowPorts {
  send: (lines: OutputLine[], dropped: number) => void;
  /** Real time in milliseconds. */
  now: () => number;
  /** Calls back after that much real time. */
  after: (ms: number, callback: () => void) => unknown;
}

export class OutputFlow {
  readonly #ports: FlowPorts;
  #windowEnd = 0;
  /** Lines printed in this window. */
  #printed = 0;
  /** Whether the window before this one was over its budget. */
  #flooding = false;
  #ring: OutputLine[] = [];
  /** Where the oldest line is once the ring has gone round. */
  #oldest = 0;
  #dropped = 0;

  constructor(ports: FlowPorts) {
    this.#ports = ports;
  }

  write(line: OutputLine): void {
    const now = this.#ports.now();
    if (now >= this.#windowEnd) this.#beginWindow(now);
    const cut = line.text.length > LONGEST ? { ...line, text: shortened(line.text) } : line;
    if (++this.#printed <= BUDGET && !this.#flooding) this.#ports.send([cut], 0);
    else this.#keep(cut);
  }

  /** Sends what the ring holds. */
  flush(): void {
    if (this.#ring.length === 0) return;
    const lines = [...this.#ring.slice(this.#oldest), ...this.#ring.slice(0, this.#oldest)];
    this.#ports.send(lines, this.#dropped);
    this.#ring = [];
    this.#oldest = 0;
    this.#dropped = 0;
  }

  #beginWindow(now: number): void {
    this.flush();
    this.#flooding = this.#printed > BUDGET;
    this.#printed = 0;
    this.#windowEnd = now + WINDOW_MS;
  }

  #keep(line: OutputLine): void {
    if (this.#ring.length < RING) {
      if (this.#ring.push(line) === 1)
        this.#ports.after(WINDOW_MS, () => {
          this.flush();
        });
      return;
    }
    this.#ring[this.#oldest] = line;
    this.#oldest = (this.#oldest + 1) % RING;
    this.#dropped++;
  }
}

function shortened(text: string): string {
  return `${text.slice(0, LONGEST)}… (${String(text.length - LONGEST)} more characters)`;
}
