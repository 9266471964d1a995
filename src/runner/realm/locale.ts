// Words and zones for all readers alike: where a program names no language it is American English, and where it names no
// time zone it is UTC. So a run prints the same wherever the reader is. The realm's own objects are changed in place.
import { replaceGetter, replaceMethod, type Method } from "./replace.ts";

const LOCALE = "en-US";
const ZONE = "UTC";

type IntlClass = new (locales?: unknown, options?: unknown) => object;

/**
 * Gives the realm its language and its zone.
 *
 * @param now the time of day of the program, in milliseconds since 1970
 */
export function installLocale(now: () => number): void {
  const intl = Intl as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(intl)) {
    // `Locale` names one itself.
    if (typeof intl[name] === "function" && name !== "Locale" && isClass(name)) {
      const native = intl[name] as IntlClass;
      Object.defineProperty(intl, name, {
        value: withDefaults(native, name === "DateTimeFormat"),
        writable: true,
        configurable: true,
      });
    }
  }
  formatNow(Intl.DateTimeFormat.prototype, now);
  formatRangesPlainly(Intl.DateTimeFormat.prototype);

  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"])
    replaceMethod(
      Date.prototype,
      name,
      (native) =>
        function (locales, options) {
          return Reflect.apply(native, this, [named(locales), inZone(options)]);
        },
    );
  for (const owner of [Number.prototype, BigInt.prototype])
    replaceMethod(
      owner,
      "toLocaleString",
      (native) =>
        function (locales, options) {
          return Reflect.apply(native, this, [named(locales), options]);
        },
    );
  for (const name of ["toLocaleLowerCase", "toLocaleUpperCase"])
    replaceMethod(
      String.prototype,
      name,
      (native) =>
        function (locales) {
          return Reflect.apply(native, this, [named(locales)]);
        },
    );
  replaceMethod(
    String.prototype,
    "localeCompare",
    (native) =>
      function (that, locales, options) {
        return Reflect.apply(native, this, [that, named(locales), options]);
      },
  );
}

/** A class of `Intl` that takes our defaults, with or without `new`. */
function withDefaults(native: IntlClass, zoned: boolean): IntlClass {
  const complete = ([locales, options]: unknown[]) => [named(locales), zoned ? inZone(options) : options];
  const proxy = new Proxy(native, {
    apply: (target, self, args: unknown[]) => Reflect.apply(target as unknown as Method, self, complete(args)),
    construct: (target, args: unknown[], newTarget) => Reflect.construct(target, complete(args), newTarget) as object,
  });
  Object.defineProperty(native.prototype, "constructor", { value: proxy, writable: true, configurable: true });
  return proxy;
}

function named(locales: unknown): unknown {
  return locales === undefined ? LOCALE : locales;
}

function inZone(options: unknown): unknown {
  const { timeZone = ZONE } = (options ?? {}) as Intl.DateTimeFormatOptions;
  return { ...(options as object | undefined), timeZone };
}

/** `format()` formats the present moment: the program's. */
function formatNow(prototype: object, now: () => number): void {
  const formats = new WeakMap<object, Method>();
  replaceGetter(
    prototype,
    "format",
    (native) =>
      function () {
        const format = Reflect.apply(native, this, []) as Method;
        const known = formats.get(format);
        if (known !== undefined) return known;
        const ours: Method = (date = now()) => format(date);
        Object.defineProperty(ours, "name", { value: "", configurable: true });
        formats.set(format, ours);
        return ours;
      },
  );
  replaceMethod(
    prototype,
    "formatToParts",
    (native) =>
      function (date = now()) {
        return Reflect.apply(native, this, [date]);
      },
  );
}

/** Of the spaces that Unicode has for times, Chromium writes the plain one everywhere, and Node in all but ranges. */
function formatRangesPlainly(prototype: object): void {
  const plain = (text: string) => text.replace(/[\u2009\u202f]/g, " ");
  replaceMethod(
    prototype,
    "formatRange",
    (native) =>
      function (...dates) {
        return plain(Reflect.apply(native, this, dates) as string);
      },
  );
  replaceMethod(
    prototype,
    "formatRangeToParts",
    (native) =>
      function (...dates) {
        const parts = Reflect.apply(native, this, dates) as Intl.DateTimeRangeFormatPart[];
        return parts.map((part) => ({ ...part, value: plain(part.value) }));
      },
  );
}

/** `Intl` has functions too. */
function isClass(name: string): boolean {
  return /^[A-Z]/.test(name);
}
