// What a reader has changed, and what became of the output: two differences, line by line. Loaded when somebody asks for it.
import { diffArrays } from "diff";
import type { Files } from "./storage.ts";
import type { Standard } from "./verdict.ts";

/** How many lines that are the same stand around a change. */
const CONTEXT = 2;
/** Beyond so many lines a comparison takes long and shows nothing that anybody could read. */
const MOST_LINES = 2000;

/** What to compare. */
export interface Versions {
  readonly original: Files;
  readonly files: Files;
  readonly documented: readonly string[];
  /** What the changed text printed; null when it has not been run. */
  readonly printed: readonly string[] | null;
  /** What `documented` is to the reader. */
  readonly standard: Standard;
}

/** One line of a difference. */
export interface DiffLine {
  readonly sign: "−" | "+" | " " | "…";
  readonly text: string;
}

/** How one list of lines became another: what went, what came, and a little of what stayed. */
export function difference(before: readonly string[], after: readonly string[]): DiffLine[] {
  if (before.length + after.length > MOST_LINES)
    return [{ sign: "…", text: "too many lines to compare them one by one" }];
  const all = diffArrays([...before], [...after]).flatMap(({ added, removed, value }): DiffLine[] => {
    const sign = added ? "+" : removed ? "−" : " ";
    return value.map((text) => ({ sign, text }));
  });
  const near = (index: number) =>
    all.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== " ");
  return all.flatMap((line, index): DiffLine[] => {
    if (near(index)) return [line];
    return index === 0 || near(index - 1) ? [{ sign: "…", text: "" }] : [];
  });
}

/** The differences as elements: of each file that was changed, then of the output. */
export function changesView({ original, files, documented, printed, standard }: Versions): HTMLElement[] {
  const code = Object.keys(original)
    .filter((file) => files[file] !== original[file])
    .map((file) => differenceView(`Your change in ${file}`, lines(original[file]), lines(files[file])));
  if (standard === "none") return code;
  const name = standard === "wanted" ? "The wanted output and yours" : "The original’s output and yours";
  const output =
    printed === null
      ? [message("The output", "Not run yet with this text.")]
      : [differenceView(name, documented, printed)];
  return [...code, ...output];
}

function lines(text = ""): string[] {
  return text.split("\n");
}

/** How one list of lines became another, under a title. */
export function differenceView(title: string, before: readonly string[], after: readonly string[]): HTMLElement {
  const found = difference(before, after);
  if (found.every(({ sign }) => sign === " " || sign === "…") && before.length === after.length)
    return message(title, "No difference.");
  const list = document.createElement("div");
  list.className = "snippet-diff";
  list.tabIndex = 0;
  list.role = "group";
  list.ariaLabel = title;
  list.append(...found.map(row));
  return titled(title, list);
}

function row({ sign, text }: DiffLine): HTMLElement {
  const element = document.createElement(sign === "−" ? "del" : sign === "+" ? "ins" : "div");
  const mark = document.createElement("span");
  mark.className = "snippet-sign";
  mark.textContent = sign;
  element.append(mark, text);
  return element;
}

function message(title: string, text: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  return titled(title, paragraph);
}

function titled(title: string, content: HTMLElement): HTMLElement {
  const element = document.createElement("div");
  const heading = document.createElement("p");
  heading.className = "snippet-head";
  heading.textContent = title;
  element.append(heading, content);
  return element;
}
