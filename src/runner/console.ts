// The console of a program: each call becomes one piece of text on stdout or stderr, formatted as Node formats
// it (by a library that is Node's own formatter). Nothing here knows where the text goes.
import { formatWithOptions, inspect, type InspectOptions } from "node-inspect-extracted";
import { table } from "./console-table.ts";
import { LAMBDA, MODULE, type SourceFrame, type SourcePositions } from "./source-positions.ts";

export type Stream = "stdout" | "stderr";
/** Receives what one call printed, without the newline at its end. */
export type Write = (stream: Stream, text: string) => void;

const customInspect = Symbol.for("nodejs.util.inspect.custom");
const INDENT = "  ";

/** The part of `Console` that writes. */
export type ProgramConsole = Omit<
  Console,
  "Console" | "profile" | "profileEnd" | "timeStamp" | "context" | "createTask" | "memory"
>;

/**
 * Makes a console.
 *
 * @param write where the text goes
 * @param now milliseconds for `time` and its kin: the program's own clock
 */
export function createConsole(write: Write, now: () => number): ProgramConsole {
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  let indent = "";

  const print = (stream: Stream, text: string) => {
    write(stream, indent === "" ? text : indent + text.replaceAll("\n", `\n${indent}`));
  };
  const printer =
    (stream: Stream) =>
    (...values: unknown[]) => {
      print(stream, formatWithOptions({}, ...values));
    };
  const out = printer("stdout");
  const err = printer("stderr");
  const lapse = (label: string) => {
    const start = timers.get(label);
    if (start === undefined) err(`Warning: No such label '${label}' for console.time()`);
    return start === undefined ? null : `${label}: ${duration(now() - start)}`;
  };
  const group = (...values: unknown[]) => {
    if (values.length > 0) out(...values);
    indent += INDENT;
  };

  return {
    log: out,
    info: out,
    debug: out,
    dirxml: out,
    warn: err,
    error: err,
    trace(...values: unknown[]) {
      const trace = new Error(formatWithOptions({}, ...values));
      trace.name = "Trace";
      print("stderr", inspect(trace).replace(/^\[(.*)\]$/s, "$1"));
    },
    assert(condition?: unknown, ...values: unknown[]) {
      if (condition) return;
      if (typeof values[0] === "string") err(`Assertion failed: ${values[0]}`, ...values.slice(1));
      else err("Assertion failed", ...values);
    },
    dir(value?: unknown, options?: InspectOptions) {
      print("stdout", inspect(value, { customInspect: false, ...options }));
    },
    table(data?: unknown, columns?: readonly string[]) {
      const text = table(data, columns, (value) => inspect(value, { depth: 0, breakLength: Infinity }));
      if (text === null) out(data);
      else print("stdout", text);
    },
    group,
    groupCollapsed: group,
    groupEnd() {
      indent = indent.slice(INDENT.length);
    },
    count(label = "default") {
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      out(`${label}: ${String(count)}`);
    },
    countReset(label = "default") {
      counts.delete(label);
    },
    time(label = "default") {
      timers.set(label, now());
    },
    timeLog(label = "default", ...values: unknown[]) {
      const text = lapse(label);
      if (text !== null) out(text, ...values);
    },
    timeEnd(label = "default") {
      const text = lapse(label);
      if (text !== null) out(text);
      timers.delete(label);
    },
    clear() {
      indent = "";
    },
  };
}

/** As Node writes it: `1.234ms`, `2.500s`, `1:02.500 (m:ss.mmm)`. */
function duration(ms: number): string {
  if (ms < 1000) return `${String(Number(ms.toFixed(3)))}ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(3)}s`;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const rest = (seconds % 60).toFixed(3).padStart(6, "0");
  if (seconds < 3600) return `${String(Math.floor(seconds / 60))}:${rest} (m:ss.mmm)`;
  return `${String(Math.floor(seconds / 3600))}:${two((seconds / 60) % 60)}:${rest.slice(0, 2)} (h:mm:ss)`;
}

/**
 * Makes errors print with the frames of the reader's own files only. The formatter asks each error, however deep it
 * lies in a printed value, for a stand-in through Node's own hook; the stand-in differs from the error in its stack.
 */
export function teachErrorsToPrint(positions: SourcePositions): void {
  const standIns = new WeakMap<Error, Error>();
  Object.defineProperty(Error.prototype, customInspect, {
    configurable: true,
    value(this: Error): Error {
      // One stand-in for each error, so that the formatter sees when an error contains itself.
      const standIn = standIns.get(this) ?? (Object.create(Object.getPrototypeOf(this) as Error) as Error);
      standIns.set(this, standIn);
      const stack = headline(this) + positions.framesOf(this).map(stackLine).join("");
      return Object.defineProperties(standIn, {
        ...Object.getOwnPropertyDescriptors(this),
        stack: { value: stack, configurable: true },
        [customInspect]: { value: undefined, configurable: true },
      });
    },
  });
}

function stackLine({ name, file, line, column }: SourceFrame): string {
  const place = `${file}:${String(line)}:${String(column)}`;
  if (name === MODULE) return `\n    at ${place}`;
  return `\n    at ${name === LAMBDA ? "<anonymous>" : name} (${place})`;
}

/** `ValueError: boom`. */
export function headline(error: Error): string {
  return error.message === "" ? errorName(error) : `${errorName(error)}: ${error.message}`;
}

/** Its name, also where the class did not set one. */
export function errorName(error: Error): string {
  return error.name === "Error" && error.constructor.name !== "" ? error.constructor.name : error.name;
}
