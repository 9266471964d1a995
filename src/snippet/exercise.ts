// What an exercise asks of the reader's program, and how a run of it is judged: data and one pure function, so that the page and the
// tests (the start must fall short, the solution must not) ask the very same thing.
import type { Requirement } from "./exercises.ts";
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

/** Judges a run: each requirement in turn, then whether it printed all that is wanted and nothing else. */
export function judge(
  requirements: readonly Requirement[],
  wanted: readonly string[],
  { phase, lines, files }: Attempt,
): Finding[] {
  const printed = lines.map((line) => line.text);
  const code = Object.values(files).map(withoutComments).join("\n");
  const seconds = lines.at(-1)?.time ?? 0;
  const isMet = (requirement: Requirement): boolean => {
    if ("uses" in requirement) return code.includes(requirement.uses);
    if ("avoids" in requirement) return !code.includes(requirement.avoids);
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

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, "");
}
