// The console of a program: each call becomes one piece of text on stdout or stderr, formatted as Node formats
// it (by a library that is Node's own formatter). Nothing here knows where the text goes.
import type { InspectOptions } from "node-inspect-extracted";
import { CLEAR } from "../wire/terminal.ts";
import { asText } from "./error-words.ts";
import { formatted, inspect } from "./formatter.ts";
import { withoutRest } from "./printed-values.ts";
import { table } from "./console-table.ts";

export type Stream = "stdout" | "stderr";
/** Receives what one call printed, without the newline at its end. */
export type Write = (stream: Stream, text: string) => void;

const INDENT = "  ";

/** The part of `Console` that writes. */
export type ProgramConsole = Omit<Console, "Console" | "context" | "createTask" | "memory">;

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
      print(stream, formatted(values));
    };
  const out = printer("stdout");
  const err = printer("stderr");
  const warn = (text: string) => {
    print("stderr", `Warning: ${text}`);
  };
  const lapse = (label: string, method: string, values: unknown[]) => {
    const start = timers.get(label);
    if (start === undefined) warn(`No such label '${label}' for console.${method}()`);
    else out("%s: %s", label, duration(now() - start), ...values);
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
      const trace = new Error(formatted(values));
      trace.name = "Trace";
      print("stderr", inspect(trace).replace(/^\[(.*)\]$/s, "$1"));
    },
    assert(condition?: unknown, ...values: unknown[]) {
      if (condition) return;
      if (typeof values[0] === "string") err(`Assertion failed: ${values[0]}`, ...values.slice(1));
      else err("Assertion failed", ...values);
    },
    dir(value?: unknown, options?: InspectOptions) {
      print("stdout", inspect(withoutRest(value, options ?? {}), { customInspect: false, ...options }));
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
    count(label?: unknown) {
      const name = nameOf(label);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      print("stdout", `${name}: ${String(count)}`);
    },
    countReset(label?: unknown) {
      const name = nameOf(label);
      if (!counts.delete(name)) warn(`Count for '${name}' does not exist`);
    },
    time(label?: unknown) {
      const name = nameOf(label);
      if (timers.has(name)) warn(`Label '${name}' already exists for console.time()`);
      else timers.set(name, now());
    },
    timeLog(label?: unknown, ...values: unknown[]) {
      lapse(nameOf(label), "timeLog", values);
    },
    timeEnd(label?: unknown) {
      lapse(nameOf(label), "timeEnd", []);
      timers.delete(nameOf(label));
    },
    clear() {
      indent = "";
      write("stdout", CLEAR);
    },
    // For an inspector, which nobody has opened.
    profile() {},
    profileEnd() {},
    timeStamp() {},
  };
}

/** Any value can be a label. */
function nameOf(label: unknown): string {
  return label === undefined ? "default" : asText(label);
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
