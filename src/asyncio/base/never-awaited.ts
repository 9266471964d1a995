/**
 * Coroutines that nobody ever starts, which is almost always a forgotten `await`. CPython notices when the object is collected;
 * JavaScript tells nobody about that in time, so the ones that were made are kept in a list, and what is left of them is
 * reported at the end of the program.
 *
 * But one that its own call throws away, as in `save();`, CPython collects at once, and warns before the next line runs. The
 * compiler sees such calls (src/compiler/dropped.ts). A coroutine that was just made is held by nobody but its caller; yet a
 * plain function can keep one before it returns it, so the function that was called has to be the async one. Whoever drops
 * a value asks first whether it was made last, which costs next to nothing, and only then has the function looked up again.
 */
import { takeStack } from "./engine-stack.ts";
import { Forgotten } from "./forgotten.ts";
import type { Forgettable } from "./forgotten.ts";
import { observer } from "./observer.ts";
import { originTraceback } from "./origins.ts";
import { perRun } from "./run-state.ts";

/** A coroutine, as far as this is concerned. */
export interface Unstarted extends Forgettable {
  /** What is said when nobody has started it. */
  readonly neverAwaited: string;
  /** Nobody has it any more. */
  drop(): void;
}

const unstarted = new Forgotten<Unstarted>();
/** The function that was called for the one that was made last. */
let lastCallee: unknown = null;
/** Which were reported at once, and where: CPython gives a warning once for each place. */
const given = new Set<string>();
perRun(() => {
  void unstarted.take();
  lastCallee = null;
  given.clear();
});

/** Has a coroutine that was just made, by calling a function, reported if nobody ever starts it. @internal */
export function noteUnstarted(coroutine: Unstarted, callee: unknown): void {
  unstarted.add(coroutine);
  lastCallee = callee;
}

/** A coroutine that was just made is what calling another function gives. @internal */
export function givenBy<T>(callee: unknown, coroutine: T): T {
  lastCallee = callee;
  return coroutine;
}

/** Whether a value that nobody will have is the coroutine that was made last. @internal */
export function isFresh(value: unknown): boolean {
  return value === unstarted.last && value !== undefined;
}

/**
 * Warns of the coroutine that was made last, which nobody has any more if calling the async function itself gave it.
 *
 * @param callee the function that was called; `true` where it is known to be async
 * @param place where: a line of the program's first file, or any text
 * @internal
 */
export function warnDropped(callee: unknown, place: number | string): void {
  const { last } = unstarted;
  if (last?.forgotten !== true || (callee !== true && callee !== lastCallee)) return;
  const warning = warningOf(last);
  last.drop();
  const key = `${String(place)} ${warning}`;
  if (given.has(key)) return;
  given.add(key);
  warn(warning);
}

/** Warns of all others, in the order in which they were made, and forgets them. @internal */
export function warnNeverAwaited(): void {
  // As in CPython, a warning is given once, however often a loop makes the same mistake.
  for (const warning of new Set(unstarted.take().map(warningOf))) warn(warning);
}

function warningOf(coroutine: Unstarted): string {
  const rows = originTraceback(coroutine);
  const origin = rows.length === 0 ? [] : ["Coroutine created at (most recent call last)", ...rows];
  return [`RuntimeWarning: ${coroutine.neverAwaited}`, ...origin].join("\n");
}

function warn(warning: string): void {
  if (observer !== null) observer.reported("never-awaited", warning, null, takeStack());
  console.error(warning);
}
