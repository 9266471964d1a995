// What the subcommands share: their shape, how they tell the user of a mistake, and where a path given by the user starts.
import { resolve } from "node:path";
import { diagnosticText, type Diagnostic } from "../compiler/errors.ts";

/** One subcommand; its module is loaded when it is asked for. */
export interface Command {
  /** The line after `Usage: loopbook`, then what it does and its options. */
  readonly usage: string;
  /** Runs it; gives the exit status. */
  run(args: string[]): Promise<number>;
}

/** The command line makes no sense; the message says why, and the usage follows it. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Exit status of a command line that makes no sense and of a program that does not compile: nothing was run. */
export const NOTHING_RUN = 2;

/** A path as the user means it: `npm run` changes the directory before it calls us. */
export function userPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: cwd } = process.env;
  return resolve(script === "loopbook" && cwd !== undefined ? cwd : process.cwd(), path);
}

/** `main.ts:3:5: Expected ";" but found "}"`, a line for each. */
export function compileErrorText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${diagnosticText(diagnostic)}\n`).join("");
}
