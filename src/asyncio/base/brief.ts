/**
 * Values in a few words, for the record of a run: `'milk'`, `[1, 2, …]`, `<Queue>`. The record is taken in the middle of what the
 * loop does, so no code of the program may run for it: neither its `toString`s nor its getters are called.
 */
import { quoted } from "./repr.ts";

const ROOM = 80;
const STRING = 32;
const MEMBERS = 5;
const DEEPEST = 2;

/** A value in a few words. */
export function brief(value: unknown): string {
  return cut(
    attempt(value, () => shown(value, 0)),
    ROOM,
  );
}

/** An error as the last line of a traceback, in a few words; of what is no error, the value. */
export function briefError(error: unknown): string {
  if (!(error instanceof Error)) return brief(error);
  return attempt(error, () => {
    const message = dataOf(error, "message");
    const name = nameOf(error);
    return typeof message === "string" && message !== "" ? `${name}: ${message}` : name;
  });
}

/** The arguments of a call in a few words: `2, 'milk'`. */
export function briefArguments(args: ArrayLike<unknown>): string {
  const most = Array.from(args)
    .slice(0, MEMBERS)
    .map((each) => attempt(each, () => shown(each, 1)));
  return cut([...most, ...(args.length > MEMBERS ? ["…"] : [])].join(", "), ROOM);
}

/** A proxy may run code of the program all the same, and throw. */
function attempt(value: unknown, make: () => string): string {
  try {
    return make();
  } catch {
    return `<${typeof value}>`;
  }
}

function shown(value: unknown, depth: number): string {
  switch (typeof value) {
    case "string":
      return quoted(cut(value, STRING));
    case "bigint":
      return `${String(value)}n`;
    case "function":
      return `<function ${dataName(value)}>`;
    case "object":
      return value === null ? "null" : shownObject(value, depth);
    default:
      return String(value);
  }
}

function shownObject(value: object, depth: number): string {
  if (Array.isArray(value)) return depth >= DEEPEST ? "[…]" : `[${membersOf(value, depth)}]`;
  if (value instanceof Error) return `${nameOf(value)}(${messageOf(value)})`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    const keys = Object.keys(value);
    if (keys.length === 0) return "{}";
    if (depth >= DEEPEST) return "{…}";
    const rows = keys.slice(0, MEMBERS).map((key) => `${key}: ${shown(dataOf(value, key), depth + 1)}`);
    return `{ ${[...rows, ...(keys.length > MEMBERS ? ["…"] : [])].join(", ")} }`;
  }
  return `<${nameOf(value)}>`;
}

function membersOf(array: readonly unknown[], depth: number): string {
  const length = Math.min(array.length, MEMBERS);
  const members = Array.from({ length }, (_, index) => shown(dataOf(array, String(index)), depth + 1));
  return [...members, ...(array.length > MEMBERS ? ["…"] : [])].join(", ");
}

function messageOf(error: Error): string {
  const message = dataOf(error, "message");
  return typeof message === "string" && message !== "" ? quoted(cut(message, STRING)) : "";
}

/** The name of an object's class; of an error, the name that its class gives it. */
function nameOf(value: object): string {
  for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const name = value instanceof Error ? dataOf(at, "name") : undefined;
    if (typeof name === "string" && name !== "Error") return name;
    const constructor = dataOf(at, "constructor");
    if (typeof constructor === "function") return dataName(constructor);
  }
  return "object";
}

function dataName(named: object): string {
  const name = dataOf(named, "name");
  return typeof name === "string" && name !== "" ? name : "<lambda>";
}

/** What a property holds, if it is no getter. */
function dataOf(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
