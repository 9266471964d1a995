// The lanes, side by side. What each runner prints is kept together: one of those under way prints as it goes, and what the
// others print is held back until it is their turn.
import { execute, notRun } from "./execute.ts";
import type { Outcome } from "./execute.ts";
import type { Runner } from "./runners.ts";

/** Runs the runners, each lane in its order. A failure in one does not hide the others. */
export async function runLanes(runners: readonly Runner[], write: (text: string) => void): Promise<Outcome[]> {
  const printer = new Printer(write);
  const under = new Map<string, Promise<Outcome>>();
  const lanes = new Map<number, Promise<unknown>>();
  for (const runner of runners) {
    const before = lanes.get(runner.lane);
    const needed = runner.needs === undefined ? undefined : under.get(runner.needs);
    const outcome = Promise.all([before, needed]).then(async ([, need]) => {
      const out = printer.begin(runner.name);
      try {
        if (need !== undefined && need.failed > 0) {
          out.write(`not run, since ${need.name} failed\n`);
          return notRun(runner);
        }
        return await execute(runner, out.write);
      } finally {
        out.end();
      }
    });
    under.set(runner.name, outcome);
    lanes.set(runner.lane, outcome);
  }
  return Promise.all(under.values());
}

interface Output {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** Prints several outputs, one after the other in the order in which they began. */
class Printer {
  readonly #print: (text: string) => void;
  /** Those that are not printed to their ends; the first of them prints as it goes. */
  readonly #queue: { held: string; ended: boolean }[] = [];

  constructor(print: (text: string) => void) {
    this.#print = print;
  }

  begin(name: string): Output {
    const one = { held: "", ended: false };
    this.#queue.push(one);
    const write = (text: string) => {
      if (this.#queue[0] === one) this.#print(text);
      else one.held += text;
    };
    write(`\n── ${name} ──\n`);
    return {
      write,
      end: () => {
        one.ended = true;
        if (this.#queue[0] === one) this.#next();
      },
    };
  }

  /** Lets the next one print what was held back, and so on through all that have ended meanwhile. */
  #next(): void {
    this.#queue.shift();
    const next = this.#queue[0];
    if (next === undefined) return;
    this.#print(next.held);
    next.held = "";
    if (next.ended) this.#next();
  }
}
