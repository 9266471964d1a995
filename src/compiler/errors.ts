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

/** esbuild's message, in Python's words where it has some; `ours` takes its names for files back to ours. */
export function diagnosticOf({ location, text }: Message, ours: (text: string) => string, entry: string): Diagnostic {
  if (location === null) return { file: entry, line: 1, column: 1, text };
  const { file, line, column, lineText } = location;
  const before = textBefore(lineText, column);
  return {
    file: ours(file),
    line,
    column: before.length + 1,
    text: wording(ours(text), lineText.slice(before.length)),
  };
}

/** What Python says of the same mistake, where it has a word for it: the course's messages are Python's. */
function wording(text: string, source: string): string {
  if (text === '"await" can only be used inside an "async" function')
    return `'${/^await\s+using\b/.test(source) ? "await using" : "await"}' outside async function`;
  if (text === 'Cannot use "await" outside an async function') return "'for await' outside async function";
  return text;
}

/** esbuild counts columns in bytes of UTF-8, from 0. */
function textBefore(lineText: string, bytes: number): string {
  return new TextDecoder().decode(new TextEncoder().encode(lineText).subarray(0, bytes));
}
