/**
 * What Python prints, with what cannot be the same in TypeScript taken out. There are few such things, all of them on
 * stderr and all of them here; whatever else differs is a difference.
 */
import type { OutputLine } from "./oracle.ts";

const WARNING = /^\S+:\d+: (\w+Warning: .*)$/;
const ABOUT_TRACEMALLOC = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback";

/**
 * A warning is its category and its text. Python goes on to name its own file and line, to quote that line, and to
 * recommend a tool for finding memory (`tracemalloc`).
 */
export function normalise(lines: readonly OutputLine[]): string[] {
  const kept: string[] = [];
  let afterWarning = false;
  for (const { stream, text } of lines) {
    const warning = stream === "stderr" ? WARNING.exec(text)?.[1] : undefined;
    const quotesTheLine = afterWarning && stream === "stderr" && text.startsWith("  ");
    if (warning !== undefined) kept.push(warning);
    else if (!quotesTheLine && !(stream === "stderr" && text === ABOUT_TRACEMALLOC)) kept.push(text);
    afterWarning = warning !== undefined;
  }
  return kept;
}

/** The lines as one text, each ended by a newline. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
