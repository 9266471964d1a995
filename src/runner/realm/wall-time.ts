// The time of day and the stopwatch a program sees. In a run on virtual time both must agree with the loop's clock,
// or a program that waits an hour in an instant would print nonsense. The realm belongs to one run alone, so its own
// `Date` is changed in place. Everything is UTC: the same lines for every reader.

/** The program's time. */
export interface WallTime {
  /** Milliseconds since the program began. */
  readonly elapsed: () => number;
  /** The time of day when it began, in milliseconds since 1970. */
  readonly start: number;
}

/** Makes `Date` and `performance` follow a clock. */
export function installWallTime({ elapsed, start }: WallTime): void {
  const NativeDate = Date;
  const now = () => Math.floor(start + elapsed());
  const parse = parserOf(NativeDate);
  const instant = (args: unknown[]): unknown => {
    if (args.length === 0) return now();
    if (args.length > 1) return NativeDate.UTC(...(args as [number, number]));
    return typeof args[0] === "string" ? parse(args[0]) : args[0];
  };
  readAsUtc(NativeDate.prototype);
  const ProgramDate = new Proxy(NativeDate, {
    apply: () => new NativeDate(now()).toString(),
    construct: (target, args: unknown[], newTarget: DateConstructor) =>
      Reflect.construct(target, [instant(args)], newTarget) as Date,
    get: (target, key) => {
      if (key === "now") return now;
      if (key === "parse") return parse;
      return Reflect.get(target, key) as unknown;
    },
  });
  NativeDate.prototype.constructor = ProgramDate;
  define("Date", ProgramDate);
  // Of the platform's own, what a program's clock can tell.
  define("performance", { now: elapsed, timeOrigin: start, [Symbol.toStringTag]: "Performance" });
}

function define(name: "Date" | "performance", value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** A date and time that says how far it is from UTC … */
const OFFSET = /:\d{2}(?:[.,]\d+)?\s*(?:[ap]m\s*)?[+-]\d{1,2}(?::?\d{2})?\s*(?:\(.*\))?$/i;
/** … or names its zone, perhaps with an offset. */
const ZONE = /(?:\b|\d)(?:Z|UTC?|GMT|[ECMP][SD]T)(?:\s*[+-]\d{1,2}(?::?\d{2})?)?\s*(?:\(.*\))?$/i;
/** The language's own form of a date is UTC in any case. */
const DAY = /^(?:\d{4}|[+-]\d{6})(?:-\d{2}){0,2}$/;

/** A parser of the forms that the engine knows, for which a text that names no zone means UTC. */
function parserOf(NativeDate: DateConstructor): (text: string) => number {
  const methods = NativeDate.prototype as unknown as Readonly<Record<string, (this: Date) => number>>;
  const fields = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"];
  const getters = fields.map((field) => methods[`get${field}`]!);
  const native = (text: string) => NativeDate.parse(text);
  return function parse(text) {
    if (OFFSET.test(text) || ZONE.test(text) || DAY.test(text)) return native(text);
    const asUtc = ["Z", " UTC"].map((zone) => native(text + zone)).find((time) => !Number.isNaN(time));
    if (asUtc !== undefined) return asUtc;
    // Not every engine takes a zone behind every form: what it reads as local time is what the text says.
    const local = new NativeDate(native(text));
    const [year = NaN, ...rest] = getters.map((getter) => getter.call(local));
    // A year below 100 would be taken for one of the last century.
    const shifted = new NativeDate(NativeDate.UTC(2000, ...(rest as [number])));
    return shifted.setUTCFullYear(year, shifted.getUTCMonth(), shifted.getUTCDate());
  };
}

const FIELDS = ["Date", "Day", "FullYear", "Hours", "Milliseconds", "Minutes", "Month", "Seconds"];

function readAsUtc(prototype: Date): void {
  const methods = prototype as unknown as Record<string, unknown>;
  const replace = (name: string, value: unknown) => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  for (const field of FIELDS) {
    replace(`get${field}`, methods[`getUTC${field}`]);
    if (field !== "Day") replace(`set${field}`, methods[`setUTC${field}`]);
  }
  replace("getYear", function getYear(this: Date) {
    return this.getUTCFullYear() - 1900;
  });
  replace("getTimezoneOffset", function getTimezoneOffset(this: Date) {
    return Number.isNaN(this.getTime()) ? NaN : 0;
  });
  // "Wed, 01 Jan 2025 12:00:00 GMT" -> "Wed Jan 01 2025" and "12:00:00 GMT+0000 (Coordinated Universal Time)"
  replace("toDateString", function toDateString(this: Date) {
    const [weekday, day, month, year] = this.toUTCString().split(" ");
    return year === undefined
      ? "Invalid Date"
      : `${String(weekday).slice(0, 3)} ${String(month)} ${String(day)} ${year}`;
  });
  replace("toTimeString", function toTimeString(this: Date) {
    const time = this.toUTCString().split(" ")[4];
    return time === undefined ? "Invalid Date" : `${time} GMT+0000 (Coordinated Universal Time)`;
  });
  replace("toString", function toString(this: Date) {
    return Number.isNaN(this.getTime()) ? "Invalid Date" : `${this.toDateString()} ${this.toTimeString()}`;
  });
}
