/**
 * Values as Python's `repr` would write them, for the text of tasks, futures and handles, and for reports. Only what those
 * texts need: printing values for readers is the console's business.
 *
 * Two lengths, as in CPython: a report shows a value in full; the text of a future or a handle shows a value that may be
 * of any size, and so a shortened one (Python's `reprlib`).
 */

/** How much of each kind of value a shortened text shows. Python: the attributes of `reprlib.Repr`. */
const MOST = { levels: 6, list: 6, dict: 4, set: 6, string: 30, integer: 40, other: 30 } as const;
const LEFT_OUT = "...";

/** The text of any value: strings quoted, errors as `ValueError('text')`. Never throws. Python: `repr(value)`. */
export function repr(value: unknown): string {
  return new Full().of(value, 0);
}

/** The same, shortened. Python: `reprlib.repr(value)`. */
export function shortRepr(value: unknown): string {
  return new Short().of(value, MOST.levels);
}

/** What writes a value; `level` is how deep it may still go, where that is limited. */
abstract class Writer {
  of(value: unknown, level: number): string {
    switch (typeof value) {
      case "string":
        return this.string(value);
      case "bigint":
        return this.integer(String(value));
      case "function":
        return this.other(`<function ${value.name || "<lambda>"}>`);
      case "object":
        return value === null ? "null" : this.#object(value, level);
      default:
        return String(value);
    }
  }

  protected abstract string(text: string): string;
  protected abstract integer(digits: string): string;
  protected abstract other(text: string): string;
  /** Values between brackets. */
  protected abstract several(
    of: object,
    values: readonly unknown[],
    brackets: readonly [string, string],
    most: number,
    level: number,
  ): string;
  protected abstract dict(of: object, entries: readonly (readonly [unknown, unknown])[], level: number): string;

  #object(value: object, level: number): string {
    try {
      if (Array.isArray(value)) return this.several(value, value, ["[", "]"], MOST.list, level);
      if (value instanceof Map) return this.dict(value, [...(value as Map<unknown, unknown>)], level);
      if (value instanceof Set)
        return value.size === 0
          ? "set()"
          : this.several(value, [...(value as Set<unknown>)], ["{", "}"], MOST.set, level);
      if (isPlain(value)) return this.dict(value, Object.entries(value), level);
      return this.other(objectText(value));
    } catch {
      return `<${typeName(value)} instance>`;
    }
  }
}

class Full extends Writer {
  /** The containers on the way here. */
  readonly #path = new Set<object>();

  protected override string(text: string): string {
    return quoted(text);
  }

  protected override integer(digits: string): string {
    return digits;
  }

  protected override other(text: string): string {
    return text;
  }

  protected override several(of: object, values: readonly unknown[], [left, right]: readonly [string, string]): string {
    return this.#inside(of, left, right, () => values.map((value) => this.of(value, 0)));
  }

  protected override dict(of: object, entries: readonly (readonly [unknown, unknown])[]): string {
    return this.#inside(of, "{", "}", () => entries.map(([key, value]) => `${this.of(key, 0)}: ${this.of(value, 0)}`));
  }

  #inside(of: object, left: string, right: string, pieces: () => string[]): string {
    if (this.#path.has(of)) return `${left}${LEFT_OUT}${right}`;
    this.#path.add(of);
    const text = pieces().join(", ");
    this.#path.delete(of);
    return left + text + right;
  }
}

class Short extends Writer {
  protected override string(text: string): string {
    const characters = Array.from(text);
    const start = quoted(characters.slice(0, MOST.string).join(""));
    if (Array.from(start).length <= MOST.string) return start;
    // Only the ends are quoted: what is in the middle must not choose the quotes.
    const { head, tail } = ends(MOST.string);
    return withoutMiddle(quoted([...characters.slice(0, head), ...characters.slice(-tail)].join("")), MOST.string);
  }

  protected override integer(digits: string): string {
    return shortened(digits, MOST.integer);
  }

  protected override other(text: string): string {
    return shortened(text, MOST.other);
  }

  protected override several(
    _of: object,
    values: readonly unknown[],
    [left, right]: readonly [string, string],
    most: number,
    level: number,
  ): string {
    if (level <= 0 && values.length > 0) return left + LEFT_OUT + right;
    return left + this.#some(values, most, (value) => this.of(value, level - 1)) + right;
  }

  protected override dict(_of: object, entries: readonly (readonly [unknown, unknown])[], level: number): string {
    if (level <= 0 && entries.length > 0) return `{${LEFT_OUT}}`;
    const sorted = entries.every(([key]) => typeof key === "string")
      ? [...entries].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      : entries;
    const pair = ([key, value]: readonly [unknown, unknown]): string =>
      `${this.of(key, level - 1)}: ${this.of(value, level - 1)}`;
    return `{${this.#some(sorted, MOST.dict, pair)}}`;
  }

  #some<T>(values: readonly T[], most: number, text: (value: T) => string): string {
    return [...values.slice(0, most).map(text), ...(values.length > most ? [LEFT_OUT] : [])].join(", ");
  }
}

/** How many characters of a text are kept at either end. */
function ends(most: number): { head: number; tail: number } {
  const head = Math.floor((most - LEFT_OUT.length) / 2);
  return { head, tail: most - LEFT_OUT.length - head };
}

function shortened(text: string, most: number): string {
  return Array.from(text).length <= most ? text : withoutMiddle(text, most);
}

function withoutMiddle(text: string, most: number): string {
  const characters = Array.from(text);
  const { head, tail } = ends(most);
  return [...characters.slice(0, head), LEFT_OUT, ...characters.slice(-tail)].join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A string as Python writes it in source. @internal */
export function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  // What cannot be seen: control characters, lone halves of a pair, and all spaces but the usual one.
  const escaped = text.replace(/[\\\p{C}\p{Z}]/gu, (character) =>
    character === " " ? character : (ESCAPES[character] ?? escapedCode(character.codePointAt(0)!)),
  );
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

function escapedCode(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  return !Object.hasOwn(value, "toString");
}

function objectText(value: object): string {
  if (value instanceof AggregateError) {
    const text = "text" in value ? String(value.text) : value.message;
    return `${value.name}(${quoted(text)}, ${repr(value.errors)})`;
  }
  if (value instanceof Error) return `${value.name}(${value.message === "" ? "" : quoted(value.message)})`;
  if (value.toString !== Object.prototype.toString) return (value as { toString(): string }).toString();
  return `<${typeName(value)} object>`;
}

/** What Python would call the type of a value: the name of its class, or JavaScript's name of a primitive. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  try {
    const constructor: unknown = value.constructor;
    return typeof constructor === "function" && constructor.name !== "" ? constructor.name : "object";
  } catch {
    return "object";
  }
}
