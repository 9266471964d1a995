/**
 * Through which coroutines an error came: what Python keeps in `__traceback__`, for the frames that are coroutines.
 * Kept beside the error (not on it) so that printing the error shows nothing of it. The line of a frame that awaited is
 * known from the compiler; where inside the innermost frame a plain `throw` stood, only `error.stack` knows.
 */
import type { Code } from "./frames.ts";

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

const chains = new WeakMap<object, Node>();
const LONGEST = 200;

/** Notes that `error` left `frame`; `passed` tells that it was thrown in at the frame's await and not caught. @internal */
export function noteFrame(error: unknown, frame: { code: Code; line: number }, passed: boolean): void {
  if (typeof error !== "object" || error === null) return;
  const next = chains.get(error) ?? null;
  chains.set(error, { code: frame.code, line: passed ? frame.line : 0, next });
}

/**
 * The coroutines that an error came through, outermost first, as a Python traceback lists them.
 *
 * @param error what was caught
 */
export function tracebackOf(error: unknown): TracebackRow[] {
  const rows: TracebackRow[] = [];
  if (typeof error !== "object" || error === null) return rows;
  for (let node = chains.get(error) ?? null; node !== null && rows.length < LONGEST; node = node.next) {
    rows.push({ file: node.code.file, line: node.line, qualname: node.code.qualname });
  }
  return rows;
}

/** The chain as it is now, to be put back when a stored error is raised again: else each raise would lengthen it. @internal */
export function saveTraceback(error: unknown): unknown {
  return typeof error === "object" && error !== null ? chains.get(error) : undefined;
}

/** Puts a saved chain back. @internal */
export function restoreTraceback(error: unknown, saved: unknown): void {
  if (typeof error !== "object" || error === null) return;
  if (saved === undefined) chains.delete(error);
  else chains.set(error, saved as Node);
}
