// The time of day and the stopwatch a program sees. In a run on virtual time both must agree with the loop's clock,
// or a program that waits an hour in an instant would print nonsense. The realm belongs to one run alone, so its own
// `Date` and `performance` are changed in place. Everything is UTC: the same lines for every reader.

/** The global object of a realm, as far as time is concerned. */
export interface TimeRealm {
  Date: DateConstructor;
  performance: Performance;
}

/**
 * Makes `Date` and `performance` follow a clock.
 *
 * @param elapsed milliseconds since the program began
 * @param start the time of day at that moment, in milliseconds since 1970
 */
export function installWallTime(realm: TimeRealm, elapsed: () => number, start: number): void {
  const NativeDate = realm.Date;
  const now = () => Math.floor(start + elapsed());
  readAsUtc(NativeDate.prototype);
  const ProgramDate = new Proxy(NativeDate, {
    apply: () => new NativeDate(now()).toString(),
    construct: (target, args: unknown[], newTarget: DateConstructor) =>
      Reflect.construct(target, [instant(NativeDate, args, now)], newTarget) as Date,
    get: (target, key) => {
      if (key === "now") return now;
      if (key === "parse") return (text: string) => parseAsUtc(NativeDate, text);
      return Reflect.get(target, key) as unknown;
    },
  });
  NativeDate.prototype.constructor = ProgramDate;
  realm.Date = ProgramDate;
  Object.defineProperty(realm.performance, "now", { value: elapsed, configurable: true });
  Object.defineProperty(realm.performance, "timeOrigin", { value: start, configurable: true });
}

function instant(NativeDate: DateConstructor, args: unknown[], now: () => number): unknown {
  if (args.length === 0) return now();
  if (args.length > 1) return NativeDate.UTC(...(args as [number, number]));
  return typeof args[0] === "string" ? parseAsUtc(NativeDate, args[0]) : args[0];
}

/** A text that names no zone means UTC. */
function parseAsUtc(NativeDate: DateConstructor, text: string): number {
  const zoned = /(Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(\(.*\))?$/i.test(text);
  const asUtc = zoned ? NaN : NativeDate.parse(`${text}Z`);
  return Number.isNaN(asUtc) ? NativeDate.parse(text) : asUtc;
}

const fields = ["Date", "Day", "FullYear", "Hours", "Milliseconds", "Minutes", "Month", "Seconds"];
const localeMethods = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"];

function readAsUtc(prototype: Date): void {
  const methods = prototype as unknown as Record<string, unknown>;
  for (const field of fields) {
    methods[`get${field}`] = methods[`getUTC${field}`];
    if (field !== "Day") methods[`set${field}`] = methods[`setUTC${field}`];
  }
  prototype.getTimezoneOffset = () => 0;
  // "Wed, 01 Jan 2025 12:00:00 GMT" -> "Wed Jan 01 2025" and "12:00:00 GMT+0000 (Coordinated Universal Time)"
  prototype.toDateString = function (this: Date) {
    const [weekday, day, month, year] = this.toUTCString().split(" ");
    return year === undefined
      ? "Invalid Date"
      : `${String(weekday).slice(0, 3)} ${String(month)} ${String(day)} ${year}`;
  };
  prototype.toTimeString = function (this: Date) {
    const time = this.toUTCString().split(" ")[4];
    return time === undefined ? "Invalid Date" : `${time} GMT+0000 (Coordinated Universal Time)`;
  };
  prototype.toString = function (this: Date) {
    return Number.isNaN(this.getTime()) ? "Invalid Date" : `${this.toDateString()} ${this.toTimeString()}`;
  };
  for (const name of localeMethods) methods[name] = inUtc(methods[name] as LocaleMethod);
}

type LocaleMethod = (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) => string;

function inUtc(native: LocaleMethod): LocaleMethod {
  return function (locales = "en-US", options = {}) {
    return native.call(this, locales, { timeZone: "UTC", ...options });
  };
}
