/**
 * Where coroutines, futures and callbacks were made: for debug mode, which pays for a stack with each of them.
 * Python: `source_traceback` and `sys.set_coroutine_origin_tracking_depth`.
 */
import { callsOf, takeStack } from "./engine-stack.ts";
import { perRun } from "./run-state.ts";

/** Whether origins are being noted. @internal */
export let tracking = false;
perRun(() => {
  tracking = false;
});

/**
 * Whether a call in tail position leaves its caller on the stack. JavaScriptCore drops it, as the standard asks, and with it the
 * wrappers, which do nothing but such a call. Asked for once it matters: V8 parses all of this file again to name the calls.
 */
let keepsCallers: boolean | undefined;

function tailCaller(): string {
  return stackHere();
}

function stackHere(): string {
  return new Error().stack ?? "";
}

const origins = new WeakMap<object, { readonly error: Error; readonly wrappers: number }>();

/** Starts or stops noting origins; returns how it was. @internal */
export function trackOrigins(on: boolean): boolean {
  const before = tracking;
  tracking = on;
  return before;
}

/**
 * Notes where an object was made.
 *
 * @param wrappers how many of the program's innermost calls are the compiler's doing
 * @internal
 */
export function noteOrigin(object: object, wrappers = 0): void {
  origins.set(object, { error: takeStack(), wrappers });
}

/** `" created at main.ts:5"`, or nothing when it was not noted. @internal */
export function describeOrigin(object: object): string {
  const call = callsTo(object)[0];
  return call === undefined ? "" : ` created at ${call.file}:${String(call.line)}`;
}

/** The way to where an object was made, outermost call first, a line each. @internal */
export function originTraceback(object: object): string[] {
  return callsTo(object)
    .map(({ file, line, name }) => `  File "${file}", line ${String(line)}, in ${name ?? "<module>"}`)
    .reverse();
}

/** The same as a report has it, for the context that an exception handler is told. @internal */
export function sourceTraceback(object: object): { sourceTraceback?: string } {
  const rows = originTraceback(object);
  return rows.length === 0
    ? {}
    : { sourceTraceback: ["Object created at (most recent call last):", ...rows].join("\n") };
}

function callsTo(object: object): ReturnType<typeof callsOf> {
  const origin = origins.get(object);
  if (origin === undefined) return [];
  keepsCallers ??= tailCaller().includes(tailCaller.name);
  return callsOf(origin.error).slice(keepsCallers ? origin.wrappers : 0);
}
