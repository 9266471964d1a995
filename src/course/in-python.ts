// What an author has written once, in TypeScript's spelling, as a reader of Python meets it: lines that a program prints, and names in a
// sentence. What a program really prints is taken from its recorded output; only what it does not print has to be spelt by rule.
import { comparable } from "../runner/wire/literals.ts";
import type { SnippetContent } from "./snippets.ts";

/** Whether both programs of a snippet print the same, each in its spelling, so that what is asked about one can be asked about the other. */
export function printsTheSame({ output, outputPy }: Pick<SnippetContent, "output" | "outputPy">): boolean {
  return outputPy !== null && comparable(output) === comparable(outputPy);
}

/**
 * A line of output in Python's spelling.
 *
 * @param printed all lines that the Python program prints
 */
export function lineInPython(line: string, printed: readonly string[]): string {
  if (printed.includes(line)) return line;
  return printed.find((each) => comparable(each) === comparable(line)) ?? namesInPython(spelt(line));
}

/** A sentence with the names of code in Python's spelling: `createTask` is `create_task`. */
export function namesInPython(text: string): string {
  return text.replaceAll(/\b[a-z]+(?:[A-Z][a-z0-9]*)+\b/g, (name) =>
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
}

/**
 * Words that name lines of a TypeScript program, with the lines of its twin: `from line 6 to its end`. A turn ends at an `await`, and a
 * twin waits as often as its program does, so the third wait of one is the third of the other.
 *
 * @throws when a line is no wait, or the twin does not wait as often
 */
export function placesInPython(words: string, program: string, twin: string): string {
  const ours = linesWith(/\bawait\b/, program);
  const theirs = linesWith(/\bawait\b|\basync (?:with|for)\b/, twin);
  if (ours.length !== theirs.length)
    throw new Error(`The program has ${ours.length} waits, its twin ${theirs.length}.`);
  return words.replaceAll(/\bline (\d+)\b/g, (_, line: string) => {
    const place = theirs[ours.indexOf(Number(line))];
    if (place === undefined) throw new Error(`Line ${line} of the program is no wait.`);
    return `line ${place}`;
  });
}

function linesWith(what: RegExp, text: string): number[] {
  return text.split("\n").flatMap((line, index) => (what.test(line) ? [index + 1] : []));
}

function spelt(line: string): string {
  return line
    .replaceAll(/\btrue\b/g, "True")
    .replaceAll(/\bfalse\b/g, "False")
    .replaceAll(/\b(?:null|undefined)\b/g, "None");
}
