// What a record says of a program's names, values and errors: texts that are made at once, since a value can change later, and short,
// since a program can print or name a task anything.
import type { ObservedFuture } from "../asyncio/internal.ts";
import type { Outcome } from "./events.ts";
import type { RecorderPorts } from "./recorder-ports.ts";

/** Longest text of a value, a name, a message or a printed line. */
const LONGEST = { value: 200, text: 2000 };

/** Makes short texts. */
export class Texts {
  readonly #ports: Pick<RecorderPorts, "repr" | "describeError" | "describeArguments">;

  constructor(ports: Pick<RecorderPorts, "repr" | "describeError" | "describeArguments">) {
    this.#ports = ports;
  }

  /** What was printed or reported. */
  printed(text: string): string {
    return shortened(text, LONGEST.text);
  }

  /** A short text of what should be one, but may be anything that a program passed. */
  of(value: unknown): string {
    return shortened(typeof value === "string" ? value : this.#ports.repr(value), LONGEST.value);
  }

  /** How a function was called; without arguments where they are not known. */
  call(name: string, args: ArrayLike<unknown> | undefined): string {
    return this.of(`${name}(${args === undefined ? "" : this.#ports.describeArguments(args)})`);
  }

  /** What a future that is done came to. */
  result(future: ObservedFuture, outcome: Outcome): string {
    const value = future.storedOutcome;
    if (outcome === "cancelled" || value === undefined) return "";
    return this.of(outcome === "raised" ? this.#ports.describeError(value) : this.#ports.repr(value));
  }
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
