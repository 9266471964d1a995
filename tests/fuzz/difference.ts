// What counts as a difference between the two runs of a program.
//
// The lines on stdout are compared one by one. Four things have rules of their own:
//
// - What was forgotten (a coroutine never awaited, an error never retrieved) CPython reports when it collects the object,
//   which may be any time; we report it at the end. So these reports are compared as a whole, sorted. But a coroutine that its
//   own call throws away is reported at once on both sides, and stands among the lines (twins.ts).
// - CPython gives a warning once for each place in the source, and writes names in its own way; so the warnings are
//   compared as a set, with all names in camelCase.
// - A deadlock ends the run on both sides, but only ours says who waits for what, and what was forgotten until then is not
//   reported by CPython. So only the lines before it are compared.
// - A program that goes on for ever is ended from outside, after so much time: all that counts is that both have to be.
//
// All else on stderr comes from the warnings of Python (its files, its lines of source) and is left out.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Run } from "./twins.ts";

/** The difference as a text to read, or null when there is none. */
export function differenceOf(ours: Run, python: Run): string | null {
  const [left, right] = [comparable(python), comparable(ours)];
  if (left === right) return null;
  return createTwoFilesPatch("CPython", "our loop", left, right, "", "", {
    headerOptions: FILE_HEADERS_ONLY,
    context: 8,
  });
}

function comparable({ ending, stdout, stderr, record }: Run): string {
  if (ending === "timeout") return "ended: timeout\n";
  const inOrder = stdout.filter((line) => !line.startsWith("~"));
  const forgotten = stdout.filter((line) => line.startsWith("~")).sort();
  const deadlock = ending === "deadlock";
  // A run that ends in any other way says on stderr why; only Python shows the way there.
  const sound = ending === "done" || deadlock;
  return [
    ...inOrder,
    ...(deadlock ? [] : [...forgotten, ...warnings(stderr)]),
    `ended: ${ending}`,
    ...(sound ? [] : stderr.filter((line) => !/^(?:\s|Traceback )/.test(line))),
    ...record,
    "",
  ].join("\n");
}

function warnings(stderr: readonly string[]): string[] {
  const found = stderr.flatMap((line) => /RuntimeWarning: coroutine .* was never awaited/.exec(line) ?? []);
  const named = found.map((line) => line.replace(/(?<=[a-z])_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  return [...new Set(named)].sort();
}
