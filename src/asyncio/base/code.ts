const LIBRARY = "asyncio/";

/** What the compiler knows of an async function: one object per function in the source. Python: `coro.cr_code`. */
export interface Code {
  readonly name: string;
  /** As Python writes it: `main.<locals>.hello`. */
  readonly qualname: string;
  readonly file: string;
  /** The line of the definition (1-based). */
  readonly line: number;
  readonly kind: "coroutine" | "asyncgen";
  /** Whether it stands in a file of the program, and so is shown where the program is told about. */
  readonly isProgram: boolean;
}

/** Makes a code object. @internal */
export function makeCode(name: string, qualname: string, file: string, line: number, kind: Code["kind"]): Code {
  return { name, qualname, file, line, kind, isProgram: file !== "" && !file.startsWith(LIBRARY) };
}
