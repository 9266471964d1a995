// What an exercise asks of the reader's program, and how a run of it is judged: data and one pure function, so that the page and the
// tests (the start must fall short, the solution must not) ask the very same thing.
import type { Requirement } from "../course/exercises.ts";
import type { OutputLine, Phase } from "./state.ts";
import type { Files } from "./storage.ts";

/** A run of the reader's program. */
export interface Attempt {
  readonly phase: Phase;
  readonly lines: readonly Pick<OutputLine, "text" | "time">[];
  readonly files: Files;
}

/** One requirement, and whether the run meets it. */
export interface Finding {
  readonly say: string;
  readonly met: boolean;
}

/**
 * Judges a run: each requirement in turn, then whether it printed all that is wanted and nothing else.
 *
 * @param comments what of a program's text does not count
 */
export function judge(
  requirements: readonly Requirement[],
  wanted: readonly string[],
  { phase, lines, files }: Attempt,
  comments: RegExp,
): Finding[] {
  const printed = lines.map((line) => line.text);
  const code = Object.values(files)
    .map((text) => text.replaceAll(comments, ""))
    .join("\n");
  const seconds = lines.at(-1)?.time ?? 0;
  const isMet = (requirement: Requirement): boolean => {
    if ("uses" in requirement) return code.includes(requirement.uses);
    if ("avoids" in requirement) return !code.includes(requirement.avoids);
    if ("never" in requirement) return !printed.some((line) => line.includes(requirement.never));
    if ("takes" in requirement) return Math.abs(seconds - requirement.takes) < 1e-6;
    if ("before" in requirement) {
      const [first, second] = requirement.before.map((line) => printed.indexOf(line)) as [number, number];
      return first !== -1 && first < second;
    }
    const count = printed.filter((line) => line === requirement.prints).length;
    return requirement.times === undefined ? count > 0 : count === requirement.times;
  };
  const asked = requirements.map((requirement) => ({ say: requirement.say, met: isMet(requirement) }));
  return [ending(phase), ...asked, output(printed, wanted)].filter((finding) => finding !== null);
}

/** What is said where an exercise asks nothing of the program that is shown. */
export const OTHER_LANGUAGE = "This exercise is about the TypeScript program: choose main.ts.";

/** A finding, in words. */
export function textOf({ say, met }: Finding): string {
  return `${met ? "✓ done" : "✗ missing"}: ${say}`;
}

/** What is said of a run, in a sentence. */
export function verdictOn(findings: readonly Finding[]): { readonly solved: boolean; readonly text: string } {
  const missing = findings.filter(({ met }) => !met).length;
  return missing === 0
    ? { solved: true, text: "✓ That is it: your program does all that was asked." }
    : {
        solved: false,
        text: `Not yet: ${String(missing)} of ${String(findings.length)} points ${missing === 1 ? "is" : "are"} missing.`,
      };
}

/** A program that does not come to a good end is the first thing to mend. */
function ending(phase: Phase): Finding | null {
  if (phase === "failed")
    return { say: "The program has to run to its end: look at the error in the output.", met: false };
  if (phase === "stopped") return { say: "The program has to run to its end: it was stopped.", met: false };
  return null;
}

function output(printed: readonly string[], wanted: readonly string[]): Finding {
  const met = printed.length === wanted.length && printed.every((line, index) => line === wanted[index]);
  const place = Math.max(
    0,
    wanted.findIndex((line, index) => line !== printed[index]),
  );
  if (met || printed.length > wanted.length) return { say: "Print the wanted lines and no others.", met };
  const actual = printed[place];
  const instead = actual === undefined ? "is not printed" : `is “${actual}”`;
  return { say: `Print the wanted lines: line ${String(place + 1)}, “${wanted[place] ?? ""}”, ${instead}.`, met };
}
