/**
 * What is given as a number of seconds. JavaScript would add a text to a time and get a text, and no clock would ever come
 * to it; here anything but a number raises the `TypeError` that Python raises in the same place.
 */
import { withNote } from "./exceptions.ts";
import { typeName } from "./repr.ts";

const REMEDY = "give the number of seconds";

function isNumber(value: unknown): boolean {
  // Python's booleans are numbers too.
  return typeof value === "number" || typeof value === "boolean";
}

/** Checks a delay that is held against 0, or a moment that is held against the present. @internal */
export function checkComparable(seconds: unknown): void {
  if (isNumber(seconds)) return;
  const text = `'<=' not supported between instances of '${typeName(seconds)}' and 'number'`;
  throw withNote(new TypeError(text), REMEDY);
}

/** Checks a delay that is added to the present. @internal */
export function checkDelay(seconds: unknown): void {
  if (isNumber(seconds)) return;
  const text =
    seconds === null
      ? "delay must not be null"
      : `unsupported operand type(s) for +: 'number' and '${typeName(seconds)}'`;
  throw withNote(new TypeError(text), REMEDY);
}

/** Checks a moment. @internal */
export function checkMoment(seconds: unknown): void {
  if (isNumber(seconds)) return;
  throw withNote(new TypeError(`when must be a number, not '${typeName(seconds)}'`), REMEDY);
}
