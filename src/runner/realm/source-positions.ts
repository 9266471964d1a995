// Where in the reader's TypeScript something happened. The program and the runtime are evaluated under the two
// names below, so a frame of a stack, in whichever browser's dialect, tells by its name whose code it is. JavaScriptCore does not
// heed names: there it tells by the address that the code was loaded from.
import { TraceMap, originalPositionFor, type SourceMapInput } from "@jridgewell/trace-mapping";
import { parseStack } from "error-stack-parser-es/lite";
import { errorStack } from "./error-words.ts";

/** The name under which a compiled program is evaluated (`//# sourceURL`). */
export const PROGRAM_URL = "loopbook:program";
/** The name under which the runtime itself is evaluated. */
export const RUNTIME_URL = "loopbook:runtime";

/** What stands before the program's code when it is evaluated: one line, so that columns stay true. */
const LINES_BEFORE = 1;

export const MODULE = "<module>";
export const LAMBDA = "<lambda>";

/** A place in a TypeScript file of the program. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** One call on a stack that stands in the program's own code. */
export interface SourceFrame extends Position {
  /** The name of the function, as Python would have it: `<module>` at the top level, `<lambda>` when it has none. */
  name: string;
}

/** The addresses that program and runtime were loaded from. */
export interface CodeAddresses {
  readonly program: string;
  readonly runtime: string;
}

/** Finds positions in one program's sources. The map is read when the first error asks for it. */
export class SourcePositions {
  readonly #json: string;
  readonly #program: readonly string[];
  readonly #runtime: readonly string[];
  #read: { readonly map: TraceMap; readonly names: ReadonlyMap<string, string> } | null = null;

  constructor(map: string, addresses: CodeAddresses = { program: PROGRAM_URL, runtime: RUNTIME_URL }) {
    this.#json = map;
    this.#program = [PROGRAM_URL, addresses.program];
    this.#runtime = [RUNTIME_URL, addresses.runtime];
  }

  /** Reads the map and a stack, for the first of them takes the engine longer than a program's first turn. */
  prepare(): void {
    this.framesOf(new Error());
    this.#original(LINES_BEFORE + 1, 1);
  }

  /**
   * The frames of the program on the stack of an error, innermost first, down to where the runtime called it:
   * what lies below is how the loop works, and the chain of awaiting coroutines tells that part better.
   */
  framesOf(error: Error): SourceFrame[] {
    const frames: SourceFrame[] = [];
    for (const { file = "", line, col, function: name } of parseStack(errorStack(error))) {
      if (this.#runtime.includes(file) && frames.length > 0) break;
      if (!this.#program.includes(file) || line === undefined || col === undefined) continue;
      const position = this.#original(line, col);
      if (position !== null) frames.push({ ...position, name: this.#sourceName(name) });
    }
    return frames;
  }

  #original(line: number, column: number): Position | null {
    const found = originalPositionFor(this.#compiled.map, { line: line - LINES_BEFORE, column: column - 1 });
    return found.source === null ? null : { file: found.source, line: found.line, column: found.column + 1 };
  }

  /** The name in the source: the compiler makes names for generators, and engines put words before and after. */
  #sourceName(name = ""): string {
    const bare = name.replace(/^(new|async|Object\.) ?/, "").replace(/ \[as .*\]$/, "");
    const [, owner = "", own = ""] = /^(.*\.)?(.*)$/s.exec(bare) ?? [];
    return owner + (this.#compiled.names.get(own) ?? own) || LAMBDA;
  }

  get #compiled() {
    if (this.#read === null) {
      const map = JSON.parse(this.#json) as SourceMapInput & { x_function_names?: Record<string, string> };
      this.#read = { map: new TraceMap(map), names: new Map(Object.entries(map.x_function_names ?? {})) };
    }
    return this.#read;
  }
}
