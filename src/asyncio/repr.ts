/**
 * Values as Python's `repr` would write them, for the text of tasks, futures and handles. Only what those texts need:
 * printing values for readers is the console's business.
 */

/** A short text of any value: strings quoted, errors as `ValueError('text')`. Python: `repr(value)`. */
export function repr(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "undefined":
      return "undefined";
    case "function":
      return `<function ${value.name || "<lambda>"}>`;
    case "object":
      return value === null ? "null" : objectRepr(value);
    default:
      return String(value);
  }
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t").replaceAll("\r", "\\r");
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

function objectRepr(value: object): string {
  if (value instanceof AggregateError) {
    const text = "text" in value ? String(value.text) : value.message;
    return `${value.name}(${quoted(text)}, ${repr(value.errors)})`;
  }
  if (value instanceof Error) return `${value.name}(${value.message === "" ? "" : quoted(value.message)})`;
  if (Array.isArray(value)) return `[${value.map(repr).join(", ")}]`;
  if (value.toString !== Object.prototype.toString) return (value as { toString(): string }).toString();
  return `<${typeName(value)} object>`;
}

/** What Python would call the type of a value: the name of its class, or JavaScript's name of a primitive. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  const constructor: unknown = value.constructor;
  return typeof constructor === "function" && constructor.name !== "" ? constructor.name : "object";
}
