/**
 * Coroutines that are thrown away by the call that gives them. There CPython collects them at once, and warns before the next
 * line runs.
 *
 * A coroutine that was just made is held by nobody but its caller. But a plain function can keep one before it returns it; so
 * the function that was called has to be the async one. Whoever drops a value asks first whether it was made last, which
 * costs one comparison, and only then has the function looked up again.
 */
import { takeStack } from "./engine-stack.ts";
import type { Forgettable } from "./forgotten.ts";
import { observer } from "./observer.ts";
import { originTraceback } from "./origins.ts";
import { perRun } from "./run-state.ts";

/** A coroutine, as far as this is concerned. */
interface Droppable extends Forgettable {
  /** What is said when nobody has started it. */
  readonly neverAwaited: string;
  /** Nobody has it any more. */
  drop(): void;
}

let latest: Droppable | null = null;
let latestCallee: unknown = null;
/** Which warnings were given, and where: CPython gives each once for each place. */
const given = new Set<string>();
perRun(() => {
  latest = latestCallee = null;
  given.clear();
});

/** Notes a coroutine that was just made, and the function that was called for it. @internal */
export function noteMade(coroutine: Droppable, callee: unknown): void {
  latest = coroutine;
  latestCallee = callee;
}

/** A coroutine that was just made is what calling another function gives. @internal */
export function givenBy<T>(callee: unknown, coroutine: T): T {
  latestCallee = callee;
  return coroutine;
}

/** Whether a value that nobody will have is the coroutine that was made last. @internal */
export function isFresh(value: unknown): boolean {
  return value === latest && latest !== null;
}

/**
 * Warns of the coroutine that was made last, which nobody has any more if calling the async function itself gave it.
 *
 * @param callee the function that was called
 * @param place where: a line of the program's first file, or any text
 * @internal
 */
export function warnDropped(callee: unknown, place: number | string): void {
  if (latest?.forgotten !== true || callee !== latestCallee) return;
  const warning = neverAwaited(latest);
  latest.drop();
  const key = `${String(place)} ${warning}`;
  if (given.has(key)) return;
  given.add(key);
  warn(warning);
}

/** Writes a warning. @internal */
export function warn(warning: string): void {
  if (observer !== null) observer.reported("never-awaited", warning, null, takeStack());
  console.error(warning);
}

/** What is said of a coroutine that nobody awaited. @internal */
export function neverAwaited(coroutine: Droppable): string {
  const rows = originTraceback(coroutine);
  const origin = rows.length === 0 ? [] : ["Coroutine created at (most recent call last)", ...rows];
  return [`RuntimeWarning: ${coroutine.neverAwaited}`, ...origin].join("\n");
}
