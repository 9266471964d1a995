// Where a reader was last, so that the landing page can take them on from there. Only this browser knows.
import type { Memory } from "../snippet/storage.ts";

const KEY = "loopbook:last";

/** A page to go to. */
export interface Stop {
  readonly href: string;
  readonly title: string;
}

/** The chapter that was open last, and what comes after it. */
export interface LastChapter extends Stop {
  readonly id: string;
  readonly next: Stop | null;
}

/** Keeps the chapter that is open. */
export function rememberChapter(memory: Memory | null, chapter: LastChapter): void {
  try {
    memory?.setItem(KEY, JSON.stringify(chapter));
  } catch {
    // A full memory: then the landing page says where to begin, as for everybody.
  }
}

/** Where to go on: the chapter that was open last, or the one after it where that is finished; null for a new reader. */
export function whereToGoOn(memory: Memory | null, finished: ReadonlySet<string>): Stop | null {
  try {
    const last = JSON.parse(memory?.getItem(KEY) ?? "null") as Partial<LastChapter> | null;
    if (!isStop(last)) return null;
    const on = finished.has(last.id ?? "") && isStop(last.next) ? last.next : last;
    return { href: on.href, title: on.title };
  } catch {
    return null;
  }
}

/** Only a path: what was kept must not lead to another site. */
function isStop<T extends Partial<Stop>>(stop: T | null | undefined): stop is T & Stop {
  return typeof stop?.title === "string" && typeof stop.href === "string" && /^\/(?!\/)/.test(stop.href);
}
