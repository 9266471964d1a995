/**
 * The line register. Compiled code writes the TypeScript line of an `await` here on its way out, and the driver reads it
 * as soon as the generator has yielded: nothing can run in between, so one variable serves every coroutine, and no
 * `Error` stack is ever taken to find out where a task waits.
 */
let line = 0;

/** Notes the line of the suspension point and hands the awaited value through. Compiled code only. */
export function $await<T>(value: T, at: number): T {
  line = at;
  return value;
}

/** The line that was noted last. */
export function notedLine(): number {
  return line;
}
