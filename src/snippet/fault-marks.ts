// Where a run has found fault with the code. A refusal of the compiler and an error that nobody caught look the same in the code, since for
// the reader both are a line to go to; the reason stands with the line where there is one.
import type { LineMark } from "./editor.ts";
import type { RunState } from "./state.ts";

/** The lines that a run has found fault with: what the compiler refused, or where an error came from. */
export function faultMarks({ problems, failure }: RunState): LineMark[] {
  const refused = problems.map(({ file, line, column, text }) => {
    return { file, line, className: "wrong", problem: { column, text } };
  });
  if (failure?.place == null) return refused;
  const { file, line, column } = failure.place;
  return [
    ...refused,
    { file, line, className: "wrong", ...(failure.why && { problem: { column, text: failure.why } }) },
  ];
}
