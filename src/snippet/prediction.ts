// What a reader is asked to expect of a program before it runs: an order of the printed lines, or one choice of several; and how long the
// program takes. How an answer is judged is in judge-prediction.ts, which no page needs before there is one.
import { hash } from "./hash.ts";

/** What of a line is put in order: its clock time, where it begins with one, would give its place away. */
export function predictable(line: string): string {
  return line.replace(/^\d\d:\d\d:\d\d /, "");
}

/** The lines of the output in an order that gives nothing away: the same at every build, and not the right one. */
export function shuffled(lines: readonly string[], seed: string): string[] {
  const keyed = lines.map((line, index) => ({ line, key: hash(`${seed}:${String(index)}:${line}`) }));
  const mixed = keyed.sort((a, b) => a.key - b.key).map(({ line }) => line);
  return mixed.every((line, index) => line === lines[index]) ? mixed.reverse() : mixed;
}

/** Whether a choice is this line. “…” in it stands for any text, where a whole line would be too long to read. */
export function isLine(choice: string, line: string): boolean {
  const [head = "", tail] = choice.split("…");
  return tail === undefined ? line === choice : line.startsWith(head) && line.endsWith(tail);
}

/** A stretch of time in words: `1 minute 30 seconds`. */
export function duration(seconds: number): string {
  const units = [
    [Math.floor(seconds / 3600), "hour"],
    [Math.floor((seconds % 3600) / 60), "minute"],
    [Number((seconds % 60).toFixed(3)), "second"],
  ] as const;
  const words = units.filter(([n]) => n > 0).map(([n, unit]) => `${String(n)} ${unit}${n === 1 ? "" : "s"}`);
  return words.length > 0 ? words.join(" ") : "no time at all";
}

/**
 * Throws where the author gives a reason why something is wrong that no answer could contain, or leaves a wrong choice without one: a reader
 * who is wrong learns from the reason, not from the verdict.
 *
 * @param answers all that a reader can say
 * @param wrong the choices that are wrong for certain
 */
export function checkReasons(
  id: string,
  reasons: readonly string[],
  answers: readonly string[],
  wrong: readonly string[] = [],
): void {
  const unknown = reasons.find((reason) => !answers.includes(reason));
  if (unknown !== undefined)
    throw new Error(
      `<Predict id="${id}" why={…}>: “${unknown}” is no answer that a reader can give. These are: ${answers.join(" | ")}`,
    );
  const missing = wrong.filter((answer) => !reasons.includes(answer));
  if (missing.length > 0)
    throw new Error(`<Predict id="${id}" why={…}> does not say why this is wrong: ${missing.join(" | ")}`);
}

/** The choices of which no printed line is one. */
export function wrongChoices(choices: readonly string[], printed: readonly string[]): string[] {
  return choices.filter((choice) => !printed.some((line) => isLine(choice, line)));
}

/** Throws where a question could not be answered: an author's mistake, found by the build. */
export function checkQuestion(id: string, printed: readonly string[], choices: readonly string[] | undefined): void {
  if (choices === undefined) {
    if (printed.length < 2 || printed.length > 9 || new Set(printed).size < 2)
      throw new Error(
        `<Predict id="${id}"> needs 2 to 9 lines to put in order, not ${String(printed.length)} (or give it choices: pick={[…]}).`,
      );
    return;
  }
  const right = choices.length - wrongChoices(choices, printed).length;
  if (right !== 1 || choices.length < 2 || new Set(choices).size !== choices.length)
    throw new Error(
      `<Predict id="${id}" pick={…}> needs different choices of which exactly one is a line of the documented output; here it is ${String(right)}.`,
    );
}
