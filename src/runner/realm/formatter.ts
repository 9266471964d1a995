// How values become text: Node's own formatter, as a library. It takes the language as it finds it when it is evaluated, so that has to
// be before a program, or the site's clock, has changed anything. As evaluating it is a fifth of a worker's start, a worker does it
// while its program is on the way; so it is given, and not imported, here.
import type * as Formatter from "node-inspect-extracted";

let formatter: typeof Formatter | undefined;

/** From now on values are shown by this. */
export function useFormatter(library: typeof Formatter): void {
  formatter = library;
}

/** A value as `console.log` shows it. */
export function inspect(value: unknown, options?: Formatter.InspectOptions): string {
  return theFormatter().inspect(value, options);
}

/** Values, or a format and values, as `console.log` joins them. */
export function formatted(values: readonly unknown[]): string {
  return theFormatter().formatWithOptions({}, ...values);
}

function theFormatter(): typeof Formatter {
  if (formatter === undefined) throw new Error("The realm has no formatter yet.");
  return formatter;
}
