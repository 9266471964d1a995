// A run is compared with the documented output line by line as it prints, so that the verdict needs no
// second copy of what was printed: lines that the output pane has long dropped still count.
import { withoutMeasures } from "../runner/wire/measured.ts";

/** How far a run has agreed with the documented lines. */
export interface Comparison {
  /** How many lines were printed so far. */
  readonly printed: number;
  /** Whether each of them was the documented one. */
  readonly agrees: boolean;
}

/** Before the first line. */
export const nothingPrinted: Comparison = { printed: 0, agrees: true };

/** The lines of a text as a terminal shows them: a newline at its end begins no further line. */
export function linesOf(text: string): string[] {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/**
 * The comparison after `lines` were printed too.
 *
 * @param measured whether decimal numbers are measurements, which are different each time
 */
export function compareNext(
  before: Comparison,
  lines: readonly string[],
  documented: readonly string[],
  measured = false,
): Comparison {
  const counts = measured ? withoutMeasures : (line: string) => line;
  const agrees = (line: string, index: number) => {
    const wanted = documented[before.printed + index];
    return wanted !== undefined && counts(line) === counts(wanted);
  };
  return { printed: before.printed + lines.length, agrees: before.agrees && lines.every(agrees) };
}

/** Whether the whole run printed the documented lines, no more and no fewer. */
export function isSame(comparison: Comparison, documented: readonly string[]): boolean {
  return comparison.agrees && comparison.printed === documented.length;
}
