/**
 * The plain calls on the engine's stack. The loop knows where each coroutine awaits, and needs no stack for it; but where
 * the coroutine stands that is running right now, or who made an object, only an `Error` knows. Its stack speaks of
 * compiled code, and only the source map of that can tell which line it is: the runner brings a reader.
 *
 * That is slow. It is done for call graphs, in debug mode, and while a run is recorded, of which little is ever read.
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

/** How stacks are read from now on; null when they cannot be. */
export function setCallReader(reader: CallReader | null): void {
  read = reader ?? (() => []);
}

/** The calls of the program that led here, innermost first. @internal */
export function callsNow(): readonly Call[] {
  return read(takeStack());
}

const DEEPEST = 100;

/**
 * An error whose stack is this moment's. The engine takes it quickly; reading it is what is slow.
 *
 * @param deepest of how many calls, those of the library included
 * @internal
 */
export function takeStack(deepest = DEEPEST): Error {
  // V8 keeps ten calls unless told, and some of them are ours.
  const engine = Error as { stackTraceLimit?: number };
  const usual = engine.stackTraceLimit;
  if (usual === undefined) return new Error();
  engine.stackTraceLimit = deepest;
  const error = new Error();
  engine.stackTraceLimit = usual;
  return error;
}

/** The calls that led to where an error was made, innermost first. @internal */
export function callsOf(error: unknown): readonly Call[] {
  return error instanceof Error ? read(error) : [];
}
