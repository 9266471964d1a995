// How values print, beyond what the formatter (Node's own, as a library) can know by itself. It asks each value, however deep
// it lies in a printed one, for a stand-in through Node's own hook.
import type { InspectOptions } from "node-inspect-extracted";
import { headline } from "./error-words.ts";
import { inspect } from "./formatter.ts";
import { LAMBDA, MODULE, type SourceFrame, type SourcePositions } from "./source-positions.ts";

const customInspect = Symbol.for("nodejs.util.inspect.custom");

/** The formatter reads all keys of an array, though it prints only the first hundred elements. */
const LARGE = 10_000;
/** What it prints of an array unless told. */
const DEFAULT_MOST = 100;

type Hook = (this: never, depth: number, options: InspectOptions) => unknown;

/** Teaches the realm's objects to print. */
export function teachToPrint(positions: SourcePositions): void {
  teachErrors(positions);
  teachIterators();
  teachLargeArrays();
}

/** Errors print with the frames of the reader's own files only: the stand-in differs from the error in its stack. */
function teachErrors(positions: SourcePositions): void {
  const standIns = new WeakMap<Error, Error>();
  teach(Error.prototype, function (this: Error) {
    // One stand-in for each error, so that the formatter sees when an error contains itself.
    const standIn = standIns.get(this) ?? (Object.create(Object.getPrototypeOf(this) as Error) as Error);
    standIns.set(this, standIn);
    const stack = headline(this) + positions.framesOf(this).map(stackLine).join("");
    return Object.defineProperties(standIn, {
      ...Object.getOwnPropertyDescriptors(this),
      stack: { value: stack, configurable: true },
      [customInspect]: { value: undefined, configurable: true },
    });
  });
}

/** What an iterator has still to give only the engine knows; the formatter would say that it is nothing. */
function teachIterators(): void {
  for (const iterator of [new Map().values(), new Set().values()]) {
    const prototype = Object.getPrototypeOf(iterator) as object;
    const name = String(Reflect.get(prototype, Symbol.toStringTag));
    teach(prototype, () => `[${name}] { <items unknown> }`);
  }
}

function teachLargeArrays(): void {
  teach(Array.prototype, function (this: unknown[], _, options) {
    return withoutRest(this, options);
  });
  teach(Object.getPrototypeOf(Uint8Array.prototype) as object, function (this: Uint8Array, _, options) {
    const { length } = this;
    const most = options.maxArrayLength ?? Infinity;
    if (length <= Math.max(LARGE, most)) return this;
    const text = inspect(this.subarray(0, most), options).replace(`(${String(most)})`, `(${String(length)})`);
    const more = `... ${String(length - most)} more items`;
    return most === 0
      ? text
      : text.replace(/,?(\s*)\]$/, (_end, space: string) => `,${space || " "}  ${more}${space}]`);
  });
}

/** A large array as long as it is, but with only those elements that are shown; anything else as it is. */
export function withoutRest(value: unknown, { maxArrayLength }: InspectOptions): unknown {
  const most = maxArrayLength === undefined ? DEFAULT_MOST : (maxArrayLength ?? Infinity);
  if (!Array.isArray(value) || value.length <= Math.max(LARGE, most)) return value;
  const standIn: unknown[] = value.slice(0, most + 1);
  standIn.length = value.length;
  Object.setPrototypeOf(standIn, Object.getPrototypeOf(value) as object);
  return Object.defineProperty(standIn, customInspect, { value: undefined });
}

function teach(owner: object, hook: Hook): void {
  Object.defineProperty(owner, customInspect, { value: hook, configurable: true });
}

function stackLine({ name, file, line, column }: SourceFrame): string {
  const place = `${file}:${String(line)}:${String(column)}`;
  if (name === MODULE) return `\n    at ${place}`;
  return `\n    at ${name === LAMBDA ? "<anonymous>" : name} (${place})`;
}
