// What a recorder needs of the realm that it records in. It is handed in, so that the record knows neither the page nor Node; and since
// nothing here may run code of the program, all that looks at a program's values comes from the realm, which knows how.
import type { Place } from "./events.ts";
import type { PenClock } from "./pen.ts";

/** What a recorder needs of the realm that it records in. */
export interface RecorderPorts {
  readonly clock: PenClock;
  /** A short text of a value, like Python's `repr`; runs no code of the program. */
  repr(value: unknown): string;
  /** The last line of an error's traceback, shortened; runs no code of the program. */
  describeError(error: unknown): string;
  /** The arguments of a call, shortened; runs no code of the program. */
  describeArguments(args: ArrayLike<unknown>): string;
  /** Notes where the program stands: cheap, and read by `placeOf` later. */
  mark(): unknown;
  /** The innermost line of the program, of a mark or an error; null when it was no code of the program. */
  placeOf(mark: unknown): Place | null;
  /** A turn of a task or callback begins. */
  turnStarted(): void;
  /** The loop gives the engine its turn. */
  paused(): void;
}
