// One shape for every mistake in a program, whoever found it: esbuild, the parser of the lowering pass, or the pass itself.
import type { Message } from "esbuild";
import type { Origin } from "./origins.ts";

/** One mistake, where it stands in the TypeScript source. */
export interface Diagnostic {
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units as editors count. */
  column: number;
  text: string;
}

/** The program cannot be compiled; says every mistake that was found. */
export class CompileError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(diagnosticText).join("\n"));
    this.name = "CompileError";
    this.diagnostics = diagnostics;
  }
}

/** `main.ts:3:5: Expected ";" but found "}"`: how a mistake is written everywhere. */
export function diagnosticText({ file, line, column, text }: Diagnostic): string {
  return `${file}:${String(line)}:${String(column)}: ${text}`;
}

/** A mistake at a place that our own pass found. */
export function diagnosticAt({ file, line, column }: Origin, text: string): Diagnostic {
  return { file, line, column: column + 1, text };
}

/** What esbuild throws. */
export function isBuildFailure(error: unknown): error is Error & { errors: readonly Message[] } {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

/** esbuild's message; `ours` takes its names for files back to ours. */
export function diagnosticOf({ location, text }: Message, ours: (text: string) => string, entry: string): Diagnostic {
  if (location === null) return { file: entry, line: 1, column: 1, text };
  const { file, line, column, lineText } = location;
  return { file: ours(file), line, column: columnOf(lineText, column), text: ours(text) };
}

/** esbuild counts columns in bytes of UTF-8, from 0. */
function columnOf(lineText: string, bytes: number): number {
  const before = new TextEncoder().encode(lineText).subarray(0, bytes);
  return new TextDecoder().decode(before).length + 1;
}
