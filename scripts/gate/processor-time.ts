// How much processor time a command took, with all that it started.
import { readFileSync, readdirSync } from "node:fs";

/**
 * The seconds that a shell's `times` tells, of the shell and of its children: `0m1.25s 0m0.12s` on two lines. A process counts
 * once its parent has waited for it.
 */
export function readTimes(text: string): number | null {
  const all = [...text.matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
  if (all.length !== 4) return null;
  return all.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds!.replace(",", ".")), 0);
}

const EVERY_MS = 1000;
/** The kernel's unit of time on Linux: hundredths of a second. */
const TICKS = 100;

/**
 * The processor time of a tree of processes, looked at every second. A browser leaves its many processes to themselves when it
 * ends, so that nobody waits for them, and `times` does not know of them. Where there is no /proc, it stays at 0.
 */
export class TreeTime {
  readonly #root: number;
  readonly #timer = setInterval(() => {
    this.#look();
  }, EVERY_MS);
  #last = 0;
  #sum = 0;

  constructor(root: number) {
    this.#root = root;
  }

  /** Ends the looking, and gives the seconds. */
  stop(): number {
    clearInterval(this.#timer);
    return this.#sum;
  }

  #look(): void {
    const now = treeTime(this.#root);
    // It shrinks when a process has ended for which nobody waits.
    if (now > this.#last) this.#sum += now - this.#last;
    this.#last = now;
  }
}

/** The seconds that the processes below `root`, itself among them, have taken, with those that they have waited for. */
function treeTime(root: number): number {
  const children = new Map<number, number[]>();
  const times = new Map<number, number>();
  for (const entry of processes()) {
    const [pid, parent, time] = entry;
    times.set(pid, time);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const below = (pid: number): number =>
    (times.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((sum, child) => sum + below(child), 0);
  return below(root);
}

function processes(): (readonly [pid: number, parent: number, seconds: number])[] {
  let pids: string[];
  try {
    pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return pids.flatMap((pid) => {
    try {
      const text = readFileSync(`/proc/${pid}/stat`, "utf8");
      // After the name, which may have spaces: state, parent … and at 11 to 14 the times of its own and of its children.
      const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return [[Number(pid), Number(fields[1]), ticks / TICKS] as const];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}
