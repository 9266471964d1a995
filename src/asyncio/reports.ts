/**
 * What asyncio writes to stderr: errors that nobody can catch, and at the end of the program what was forgotten.
 * CPython writes the latter when the objects are collected; we cannot know that moment, so it is the program's end.
 */
import { takeDestroyedTasks } from "./base-events.ts";
import type { Context } from "./contextvars.ts";
import { takeNeverAwaited } from "./coroutines.ts";
import type { Coroutine } from "./coroutines.ts";
import { notesOf } from "./exceptions.ts";
import { takeUnretrieved } from "./futures.ts";
import { originTraceback, sourceTraceback } from "./origins.ts";
import { repr } from "./repr.ts";
import { tracebackOf } from "./traceback.ts";

/** What an exception handler is told. Python: the `context` dictionary. */
export interface ExceptionContext {
  /** What happened. */
  message: string;
  /** The error, if there is one. */
  exception?: unknown;
  /** Who it happened to: `future`, `task`, `handle`, `asyncgen` … */
  [key: string]: unknown;
}

/** The context of whom it happened to, if that has one: the handler of an error runs in it. @internal */
export function contextOf({ task, future, handle }: ExceptionContext): Context | null {
  const thing = (task ?? future ?? handle) as { getContext?: () => Context } | null | undefined;
  return thing?.getContext?.() ?? null;
}

/** Writes an error as a report shows it; the runner sets one that also knows the line of a plain `throw`. */
export type ErrorFormatter = (error: unknown) => string;

let formatter: ErrorFormatter = formatError;

/** How errors are written from now on. @internal */
export function setErrorFormatter(next: ErrorFormatter | null): void {
  formatter = next ?? formatError;
}

/** An error as Python prints it when nobody catches it: the coroutines it came through, then its name and message. */
export function formatError(error: unknown): string {
  const rows = tracebackOf(error).map(
    ({ file, line, qualname }) => `  File "${file}"${line > 0 ? `, line ${String(line)}` : ""}, in ${qualname}`,
  );
  const head = rows.length > 0 ? ["Traceback (most recent call last):", ...rows] : [];
  return [...head, describeError(error), ...notesOf(error)].join("\n");
}

/** The last line of a traceback: `ValueError: boom`. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `Uncaught ${repr(error)}`;
  return error.message === "" ? error.name : `${error.name}: ${error.message}`;
}

/** Python: `BaseEventLoop.default_exception_handler`. @internal */
export function reportException(context: ExceptionContext): void {
  const { message, exception, ...rest } = context;
  const lines = Object.keys(rest)
    .sort()
    .map((key) => `${key}: ${String(rest[key])}`);
  const error = exception === undefined || exception === null ? [] : [formatter(exception)];
  console.error([message, ...lines, ...error].join("\n"));
}

/** Reports what the program forgot, oldest first; to be called when all its loops are done. */
export function reportForgotten(): void {
  for (const future of takeUnretrieved()) {
    const exception = future.exception();
    future.loop.callExceptionHandler({
      message: `${future.label} exception was never retrieved`,
      exception,
      future,
      ...sourceTraceback(future),
    });
  }
  for (const task of takeDestroyedTasks()) {
    task.loop.callExceptionHandler({
      message: "Task was destroyed but it is pending!",
      task,
      ...sourceTraceback(task),
    });
  }
  // As in CPython, a warning is given once, however often a loop makes the same mistake.
  for (const warning of new Set(takeNeverAwaited().map(neverAwaited))) console.error(warning);
}

function neverAwaited(coroutine: Coroutine<unknown>): string {
  const rows = originTraceback(coroutine);
  const origin = rows.length === 0 ? [] : ["Coroutine created at (most recent call last)", ...rows];
  return [`RuntimeWarning: coroutine '${coroutine.code.qualname}' was never awaited`, ...origin].join("\n");
}
