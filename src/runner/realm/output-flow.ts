// How output gets from a worker to the page. Each line is sent when it is printed, so that it is seen when it happens;
// but `while (true) console.log(i)` prints faster than a page can show. So a window of time has a budget. Lines beyond it
// go into a ring, which is sent as one batch when the window ends and holds the newest lines only. A program that goes
// on like this is kept to batches until a window stays within its budget.
//
// A busy program gives no timer a chance to fire, so each further line looks at the clock as well.
import { LONGEST_TEXT, shortened } from "../wire/lengths.ts";
import type { OutputLine } from "../wire/protocol.ts";

export const WINDOW_MS = 100;
/** What is sent line by line in a window. */
export const BUDGET = { lines: 2000, characters: 1_000_000 };
/** What the ring holds: all of a burst, and of a flood as much as a page can take in for ever. */
export const RING = { lines: 10_000, characters: 1_000_000 };
const FLOOD_RING = { lines: 1000, characters: 500_000 };
/** A page that paints a thousand new lines ten times a second has no time for its reader. */
export const FLOOD_WINDOW_MS = 250;

/** What the flow needs of the world. */
export interface FlowPorts<Line> {
  send: (lines: Line[], dropped: number) => void;
  /** Real time in milliseconds. */
  now: () => number;
  /** Calls back after that much real time. */
  after: (ms: number, callback: () => void) => unknown;
}

export class OutputFlow<Line extends OutputLine = OutputLine> {
  readonly #ports: FlowPorts<Line>;
  #windowEnd = 0;
  /** What was printed in this window. */
  readonly #printed = { lines: 0, characters: 0 };
  /** Whether the window before this one was over its budget. */
  #flooding = false;
  /** Kept lines begin at `#oldest`: what lies before it was dropped and is cleared away now and then. */
  #ring: Line[] = [];
  #oldest = 0;
  #characters = 0;
  #dropped = 0;
  #armed = false;

  constructor(ports: FlowPorts<Line>) {
    this.#ports = ports;
  }

  write(line: Line): void {
    const now = this.#ports.now();
    if (now >= this.#windowEnd) this.#beginWindow(now);
    const cut = line.text.length > LONGEST_TEXT ? { ...line, text: shortened(line.text, LONGEST_TEXT) } : line;
    this.#printed.lines++;
    this.#printed.characters += cut.text.length;
    if (this.#flooding || this.#overBudget()) this.#keep(cut);
    else this.#ports.send([cut], 0);
  }

  /** Sends what the ring holds. */
  flush(): void {
    if (this.#ring.length === 0) return;
    this.#ports.send(this.#ring.slice(this.#oldest), this.#dropped);
    this.#ring = [];
    this.#oldest = this.#characters = this.#dropped = 0;
  }

  #overBudget(): boolean {
    return this.#printed.lines > BUDGET.lines || this.#printed.characters > BUDGET.characters;
  }

  #beginWindow(now: number): void {
    this.flush();
    this.#flooding = this.#overBudget();
    this.#printed.lines = this.#printed.characters = 0;
    this.#windowEnd = now + (this.#flooding ? FLOOD_WINDOW_MS : WINDOW_MS);
  }

  #keep(line: Line): void {
    this.#characters += line.text.length;
    this.#ring.push(line);
    if (!this.#armed) this.#arm();
    const most = this.#flooding ? FLOOD_RING : RING;
    while (this.#ring.length - this.#oldest > most.lines || this.#characters > most.characters) this.#drop();
    if (this.#oldest > RING.lines) {
      this.#ring.splice(0, this.#oldest);
      this.#oldest = 0;
    }
  }

  /** Ends the window in time, should the program print no more. */
  #arm(): void {
    this.#armed = true;
    this.#ports.after(this.#windowEnd - this.#ports.now(), () => {
      this.#armed = false;
      if (this.#ring.length === 0) return;
      const now = this.#ports.now();
      if (now >= this.#windowEnd) this.#beginWindow(now);
      else this.#arm();
    });
  }

  #drop(): void {
    this.#characters -= this.#ring[this.#oldest++]?.text.length ?? 0;
    this.#dropped++;
  }
}
