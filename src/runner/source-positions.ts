// Where in the reader's TypeScript something happened. The program and the runtime are evaluated under the two
// names below, so a frame of a stack, in whichever browser's dialect, tells by its name whose code it is.
import { TraceMap, originalPositionFor } from "@jridgewell/trace-mapping";
import { parseStack } from "error-stack-parser-es/lite";

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

/** Finds positions in one program's sources. The map is read when the first error asks for it. */
export class SourcePositions {
  readonly #json: string;
  #map: TraceMap | null = null;

  constructor(map: string) {
    this.#json = map;
  }

  /**
   * The frames of the program on the stack of an error, innermost first, down to where the runtime called it:
   * what lies below is how the loop works, and the chain of awaiting coroutines tells that part better.
   */
  framesOf(error: Error): SourceFrame[] {
    const frames: SourceFrame[] = [];
    for (const { file, line, col, function: name } of parseStack(error.stack ?? "")) {
      if (file === RUNTIME_URL && frames.length > 0) break;
      if (file !== PROGRAM_URL || line === undefined || col === undefined) continue;
      const position = this.#original(line, col);
      if (position !== null) frames.push({ ...position, name: sourceName(name) });
    }
    return frames;
  }

  #original(line: number, column: number): Position | null {
    this.#map ??= new TraceMap(this.#json);
    const found = originalPositionFor(this.#map, { line: line - LINES_BEFORE, column: column - 1 });
    return found.source === null ? null : { file: found.source, line: found.line, column: found.column + 1 };
  }
}

/** The name in the source: the compiler's generators end in `$`, and engines put words before and after. */
function sourceName(name = ""): string {
  const bare = name.replace(/^(new|async|Object\.) ?/, "").replace(/ \[as .*\]$/, "");
  if (bare === "$program") return MODULE;
  return bare.replace(/\$$/, "") || LAMBDA;
}
