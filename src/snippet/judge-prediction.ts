// What a reader expected of a program, held against what it printed: pure functions, so that each answer a reader can give is tried without a
// browser.
import { duration, isLine } from "./prediction.ts";

/** Holds an order of lines against the printed ones: for each line whether it was printed at its place, what to say, and the first line that came too early. */
export function judgeOrder(
  predicted: readonly string[],
  printed: readonly string[],
): { right: boolean[]; text: string; wrong?: string } {
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
  if (actual === undefined)
    return { right, text: `${before}Line ${line}, “${expected}”, was not printed at all.`, wrong: expected };
  return { right, text: `${before}Line ${line} was “${actual}”, where you expected “${expected}”.`, wrong: expected };
}

/** Holds one choice against the printed lines: it is right if it is one of them. */
export function judgeChoice(
  choice: string,
  choices: readonly string[],
  printed: readonly string[],
): { right: boolean; text: string; wrong?: string } {
  const wasPrinted = (each: string) => printed.some((line) => isLine(each, line));
  if (wasPrinted(choice)) return { right: true, text: `Right: the run printed “${choice}”.` };
  const answer = choices.find(wasPrinted);
  const instead = answer === undefined ? "The run printed none of these lines." : `The run printed “${answer}”.`;
  return { right: false, text: `Not “${choice}”. ${instead}`, wrong: choice };
}

/** Holds a choice of how long a program takes, in seconds, against the time at which its last line was printed. */
export function judgeTime(choice: number, taken: number): { right: boolean; text: string; wrong?: string } {
  const [chosen, instead] = [duration(choice), duration(taken)];
  if (Math.abs(choice - taken) < 1e-6) return { right: true, text: `Right, it takes ${instead}.` };
  return { right: false, text: `It takes ${instead}, not ${chosen}.`, wrong: chosen };
}
