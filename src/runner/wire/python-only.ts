// What only Python says, and TypeScript cannot: where a warning comes from, the text of the lines in a traceback, the frames of
// Python's own files, and of a program outside of its functions. There are few such things and all of them are here; they are left
// out where the two languages are compared, and only there. And what Python's compiler says in two lines, place and reason, counts as
// the one line in which ours says it. Whatever else differs, beyond spelling (literals.ts), is a difference.
import type { OutputLine } from "./protocol.ts";

type Printed = Pick<OutputLine, "stream" | "text">;

/** A line that counts when languages are compared. */
export interface CountingLine {
  readonly text: string;
  /** Which of the printed lines it is, from 0 on. */
  readonly line: number;
}

const WARNING = /^\S+:-?\d+: (\w+Warning: .*)$/;
const ABOUT_TRACEMALLOC = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback";
/** A call in a traceback, which a group of errors draws a bar before, or in a graph of calls. */
const FRAME = /^[ |+-]*File (["'])(?<file>.*)\1, line (?<at>\d+)(?:, in (?<place>.*))?$/;
const OWN_FILES = "/lib/python";
/** Why the compiler refuses a program; the line before it, or before the text that it quotes, is a place without a function. */
const REFUSAL = /^(?:SyntaxError|IndentationError|TabError): (?<reason>.*)$/;
/** The text of a line in a traceback or below a warning, and the marks below it. */
const QUOTED = /^(?: {2,}| *\| {3,})[^ |+]/;

/**
 * The lines without what only Python says, in order. Lines of TypeScript stay as they are.
 *
 * @param printed all lines of a run, in order
 */
export function countingLines(printed: readonly Printed[]): CountingLine[] {
  const kept: CountingLine[] = [];
  let quoting = false;
  /** Where the compiler stopped, if nothing has come since but what it quotes. */
  let refusedAt: string | null = null;
  for (const [line, { stream, text }] of printed.entries()) {
    const isReport = stream === "stderr";
    const frame = FRAME.exec(text)?.groups;
    const warning = isReport ? WARNING.exec(text)?.[1] : undefined;
    if (frame !== undefined) {
      const { file = "", at = "", place } = frame;
      const counts = !file.startsWith(OWN_FILES) && !(isReport && place === "<module>");
      if (counts) kept.push({ text, line });
      refusedAt = counts && isReport && place === undefined ? `${file}:${at}` : null;
      quoting = isReport;
    } else if (isReport && ((quoting && QUOTED.test(text)) || text === ABOUT_TRACEMALLOC)) {
      continue;
    } else if (refusedAt !== null && isReport && REFUSAL.test(text)) {
      kept.pop();
      kept.push({ text: `${refusedAt}: ${text.replace(REFUSAL, "$<reason>")}`, line });
      refusedAt = null;
      quoting = false;
    } else {
      refusedAt = null;
      kept.push({ text: warning ?? text, line });
      quoting = warning !== undefined;
    }
  }
  return kept;
}
