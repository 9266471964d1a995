/**
 * Errors that no code can catch, as asyncio writes them to stderr.
 */
import { hasError, wasRaised } from "./exception-context.ts";
import type { ExceptionContext } from "./exception-context.ts";
import { repr } from "../base/repr.ts";
import { describeError } from "../base/traceback.ts";

/**
 * Writes an error as a report shows it; the runner sets one that also knows the line of a plain `throw`.
 *
 * @param raised whether it was thrown, as far as anybody knows, and not only made
 */
export type ErrorFormatter = (error: unknown, raised: boolean) => string;

let formatter: ErrorFormatter = describeError;

/** How errors are written from now on. @internal */
export function setErrorFormatter(next: ErrorFormatter | null): void {
  formatter = next ?? describeError;
}

/** Python: `BaseEventLoop.default_exception_handler`. @internal */
export function reportException(context: ExceptionContext): void {
  const { message, exception, ...rest } = context as Partial<ExceptionContext>;
  const lines = Object.keys(rest)
    .sort()
    .map((key) => `${key}: ${key === "sourceTraceback" ? String(rest[key]) : repr(rest[key])}`);
  const error = hasError(context) ? [formatter(exception, wasRaised(context))] : [];
  const head = message === undefined || message === "" ? "Unhandled exception in event loop" : message;
  console.error([head, ...lines, ...error].join("\n"));
}

/** Python: `sys.unraisablehook`, for an error that comes where nothing can be told of it. @internal */
export function reportIgnored(where: string, error: unknown): void {
  console.error(`Exception ignored ${where}:\n${formatter(error, true)}`);
}
