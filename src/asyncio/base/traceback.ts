/**
 * Through which coroutines an error came: what Python keeps in `__traceback__`, for the frames that are coroutines.
 * Kept beside the error (not on it) so that printing the error shows nothing of it. The line of a frame that awaited is
 * known from the compiler; where inside the innermost frame a plain `throw` stood, only `error.stack` knows.
 */
import type { Code } from "./code.ts";
import { CancelledError } from "./exceptions.ts";
import { repr } from "./repr.ts";

/** One coroutine that an error passed through. */
export interface TracebackRow {
  file: string;
  /** The line of the await through which the error came; 0 when only `error.stack` knows (it was thrown in this very coroutine). */
  line: number;
  qualname: string;
}

interface Node {
  readonly code: Code;
  readonly line: number;
  readonly next: Node | null;
}

const LONGEST = 200;

const chains = new WeakMap<object, Node>();

function chainOf(error: unknown): Node | null {
  if (typeof error !== "object" || error === null) return null;
  const chain = error instanceof CancelledError ? CancelledError.chainOf(error) : chains.get(error);
  return (chain as Node | undefined) ?? null;
}

function setChain(error: unknown, chain: Node | null): void {
  if (typeof error !== "object" || error === null) return;
  if (error instanceof CancelledError) CancelledError.setChain(error, chain);
  else if (chain === null) chains.delete(error);
  else chains.set(error, chain);
}

/** Notes that `error` left `frame`; `passed` tells that it was thrown in at the frame's await and not caught. @internal */
export function noteFrame(error: unknown, frame: { code: Code; line: number }, passed: boolean): void {
  setChain(error, { code: frame.code, line: passed ? frame.line : 0, next: chainOf(error) });
}

/**
 * The coroutines that an error came through, outermost first, as a Python traceback lists them.
 *
 * @param error what was caught
 */
export function tracebackOf(error: unknown): TracebackRow[] {
  const rows: TracebackRow[] = [];
  for (let node = chainOf(error); node !== null && rows.length < LONGEST; node = node.next) {
    rows.push({ file: node.code.file, line: node.line, qualname: node.code.qualname });
  }
  return rows;
}

/** The last line of a traceback: `ValueError: boom`. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `Uncaught ${repr(error)}`;
  return error.message === "" ? error.name : `${error.name}: ${error.message}`;
}

/** The chain as it is now, to be put back when a stored error is raised again: else each raise would lengthen it. @internal */
export function saveTraceback(error: unknown): unknown {
  return chainOf(error);
}

/** Puts a saved chain back. @internal */
export function restoreTraceback(error: unknown, saved: unknown): void {
  setChain(error, saved as Node | null);
}
