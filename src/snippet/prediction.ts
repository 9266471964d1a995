// What a reader expects of a program before it runs, held against what it printed: pure functions, so that each answer a reader can give is
// tried without a browser. A prediction is an order of the printed lines, or one choice of several.
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

/** How an order was wrong, or that it was right. */
export interface OrderVerdict {
  /** For each predicted line, whether it was printed at this place. */
  readonly right: readonly boolean[];
  readonly text: string;
}

/** Holds an order of lines against the printed ones. */
export function judgeOrder(predicted: readonly string[], printed: readonly string[]): OrderVerdict {
  const right = predicted.map((line, index) => line === printed[index]);
  const wrong = right.indexOf(false);
  if (wrong === -1 && predicted.length === printed.length)
    return { right, text: `Right: all ${String(printed.length)} lines are where you put them.` };
  const place = wrong === -1 ? predicted.length : wrong;
  const line = String(place + 1);
  const expected = predicted[place];
  const actual = printed[place];
  if (expected === undefined)
    return { right, text: `The run printed more lines than these: line ${line} is “${actual ?? ""}”.` };
  const before = place === 0 ? "" : `Right up to line ${String(place)}. `;
  if (actual === undefined) return { right, text: `${before}Line ${line}, “${expected}”, was not printed at all.` };
  return { right, text: `${before}Line ${line} was “${actual}”, where you expected “${expected}”.` };
}

/** Holds one choice against the printed lines: it is right if it is one of them. */
export function judgeChoice(
  choice: string,
  choices: readonly string[],
  printed: readonly string[],
): { right: boolean; text: string } {
  if (printed.includes(choice)) return { right: true, text: `Right: the run printed “${choice}”.` };
  const answer = choices.find((other) => printed.includes(other));
  const instead = answer === undefined ? "The run printed none of these lines." : `The run printed “${answer}”.`;
  return { right: false, text: `Not “${choice}”. ${instead}` };
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
  const right = choices.filter((choice) => printed.includes(choice));
  if (right.length !== 1 || choices.length < 2 || new Set(choices).size !== choices.length)
    throw new Error(
      `<Predict id="${id}" pick={…}> needs different choices of which exactly one is a line of the documented output; here it is ${String(right.length)}.`,
    );
}
