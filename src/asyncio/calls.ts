/**
 * The plain calls on the engine's stack. The loop knows where each coroutine awaits, and needs no stack for it; but where
 * the coroutine stands that is running right now, or who made an object, only an `Error` knows. Its stack speaks of
 * compiled code, and whoever compiled the program can read it: the runner brings a reader.
 *
 * Taking a stack is slow. It is done for call graphs, and in debug mode.
 */

/** A call that stands in the program's own code. */
export interface Call {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The name of the function; null for none, and at the top level of a module. */
  readonly name: string | null;
}

/** Reads the program's own calls from an error's stack, innermost first, down to where the loop called it. */
export type CallReader = (error: Error) => readonly Call[];

let read: CallReader = () => [];

/** How stacks are read from now on; null when nobody can. */
export function setCallReader(reader: CallReader | null): void {
  read = reader ?? (() => []);
}

/** The calls of the program that led here, innermost first. @internal */
export function callsNow(): readonly Call[] {
  return read(takeStack());
}

const DEEPEST = 100;

/** An error whose stack is this moment's. @internal */
export function takeStack(): Error {
  // V8 keeps ten calls unless told, and some of them are ours.
  const engine = Error as { stackTraceLimit?: number };
  const usual = engine.stackTraceLimit;
  if (usual === undefined) return new Error();
  engine.stackTraceLimit = DEEPEST;
  const error = new Error();
  engine.stackTraceLimit = usual;
  return error;
}

/** The calls that led to where an error was made, innermost first. @internal */
export function callsOf(error: unknown): readonly Call[] {
  return error instanceof Error ? read(error) : [];
}
