/**
 * Python's `<` on values that a priority queue holds. JavaScript's own would turn arrays into text (`[10] < [9]`) and call
 * anything comparable; here arrays are compared as Python's tuples, and what has no order raises Python's `TypeError`.
 */
import { withNote } from "./exceptions.ts";
import { typeName } from "./repr.ts";

/**
 * Whether `a` comes before `b`.
 *
 * @throws TypeError when they cannot be compared
 */
export function isLess(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  const left = valueOf(a);
  const right = valueOf(b);
  if (Array.isArray(left) && Array.isArray(right)) return isLessArray(left, right);
  if (typeof left === "string" && typeof right === "string") return left < right;
  if (isNumeric(left) && isNumeric(right)) return left < right;
  const error = new TypeError(`'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
  throw withNote(error, "put in [priority, number, item] with a running number, or give the items a valueOf() method");
}

/** The first elements that differ decide; without any, the shorter array is less. */
function isLessArray(a: readonly unknown[], b: readonly unknown[]): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (!isEqual(a[i], b[i])) return isLess(a[i], b[i]);
  return a.length < b.length;
}

function isEqual(a: unknown, b: unknown): boolean {
  const left = valueOf(a);
  const right = valueOf(b);
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((element, index) => isEqual(element, right[index]));
}

function isNumeric(value: unknown): value is number | bigint | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function valueOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? value.valueOf() : value;
}
