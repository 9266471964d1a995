/**
 * What an exception handler is told. Python: the `context` dictionary of `loop.call_exception_handler`.
 *
 * JavaScript can throw anything, `undefined` and `null` too, and a program may leave the error out of a context of its own
 * by either. So a context that the loop makes for an error is noted as one.
 */
import type { Context } from "../base/contextvars.ts";
import { tracebackOf } from "../base/traceback.ts";

/** What an exception handler is told. Python: the `context` dictionary. */
export interface ExceptionContext {
  /** What happened. */
  message: string;
  /** The error, if there is one. */
  exception?: unknown;
  /** Who it happened to: `future`, `task`, `handle`, `asyncgen` … */
  [key: string]: unknown;
}

const withError = new WeakSet<ExceptionContext>();

/** The context of an error. @internal */
export function contextOfError(
  message: string,
  exception: unknown,
  more: Readonly<Record<string, unknown>>,
): ExceptionContext {
  const context = { message, exception, ...more };
  withError.add(context);
  return context;
}

/** Whether a context tells of an error. @internal */
export function hasError(context: ExceptionContext): boolean {
  return withError.has(context) || (context.exception !== undefined && context.exception !== null);
}

/**
 * Whether the error of a context was raised, as far as anybody knows: one that was only made has no traceback in Python.
 * @internal
 */
export function wasRaised({ exception, handle }: ExceptionContext): boolean {
  return handle !== undefined || tracebackOf(exception).length > 0;
}

/** The context of whom it happened to, if that has one: the handler of an error runs in it. @internal */
export function contextOf({ task, future, handle }: ExceptionContext): Context | null {
  const thing = (task ?? future ?? handle) as { getContext?: () => Context } | null | undefined;
  return thing?.getContext?.() ?? null;
}
