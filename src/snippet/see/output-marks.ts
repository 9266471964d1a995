// What is shown in the output of a moment: what the program prints after it is dimmed, and what belongs to a stretch is lit.
import type { OutputOfRun } from "./host.ts";

/** Dims all but the first so many calls of the console; null dims nothing. */
export function dimAfter(output: OutputOfRun | null, count: number | null): void {
  mark(output, "see-later", (call) => count !== null && call >= count);
}

/** Lights what these calls have printed. */
export function lightCalls(output: OutputOfRun | null, calls: readonly number[]): void {
  mark(output, "see-lit", (call) => calls.includes(call));
}

function mark(output: OutputOfRun | null, name: string, applies: (call: number) => boolean): void {
  if (output === null) return;
  const elements = output.log.querySelectorAll(".snippet-line");
  const skipped = output.calls.length - elements.length;
  elements.forEach((element, index) => {
    element.classList.toggle(name, applies(output.calls[skipped + index] ?? -1));
  });
}
