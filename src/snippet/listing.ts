// The coloured listing of one file as it stands in the HTML: what text it shows, which place a click meant, which lines
// are marked. It is what a reader sees until an editor takes its place, and again when that editor closes.
import { LARGEST_TEXT } from "./colouring-limits.ts";
import type { LineMark } from "./editor.ts";
import type { Language } from "./language.ts";
import type { Place } from "./state.ts";

/** Few enough that what looks for siblings (the table of contents does) does not look long. */
const LINES_PER_BLOCK = 50;

/** A panel with a listing, and the file it shows. */
export interface Listing {
  readonly panel: HTMLElement;
  readonly file: string;
  readonly language: Language;
  readonly pre: HTMLElement;
  readonly code: HTMLElement;
  /** The text as the server wrote it, and its lines: they are coloured already. */
  readonly original: { readonly text: string; readonly nodes: readonly Node[] };
}

/** The listings of a snippet in one language, in the order of its tabs. */
export function findListings(root: ParentNode, language: Language): Listing[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-file][data-language="${language}"]`)].map((panel) => {
    const pre = panel.querySelector("pre");
    const code = pre?.querySelector("code");
    if (!pre || !code) throw new Error("A snippet's file has no listing.");
    const original = { text: textOf(code), nodes: [...code.childNodes] };
    return { panel, file: panel.dataset.file ?? "", language, pre, code, original };
  });
}

/** The text that a listing shows. */
export function shownText({ code }: Listing): string {
  return textOf(code);
}

/** Shows another text: without colours only as long as the highlighter is on its way. */
export async function showText(listing: Listing, text: string): Promise<void> {
  const { code, original } = listing;
  if (text === original.text) {
    code.replaceChildren(...original.nodes);
    return;
  }
  const isLarge = text.length > LARGEST_TEXT;
  code.replaceChildren(...(isLarge ? inBlocks(text.split("\n")) : plainLines(text.split("\n"))));
  if (isLarge) return;
  const { colouredLines, highlighter } = await import("./highlighter.ts");
  const html = colouredLines(await highlighter(listing.language), text, listing.language);
  if (textOf(code) !== text) return;
  const classes = linesOf(code).map(({ className }) => className);
  code.innerHTML = html;
  linesOf(code).forEach((line, index) => (line.className = classes[index] ?? line.className));
}

/** Lines without colours, with newlines between them. */
function plainLines(lines: readonly string[]): (Node | string)[] {
  const elements = lines.map((line) => {
    const element = document.createElement("span");
    element.className = "line";
    element.textContent = line;
    return element;
  });
  return elements.flatMap((line, index) => (index === 0 ? [line] : ["\n", line]));
}

/** A text of very many lines in blocks, so that the browser lays out only those that can be seen. */
function inBlocks(lines: readonly string[]): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  for (let from = 0; from < lines.length; from += LINES_PER_BLOCK) {
    const some = lines.slice(from, from + LINES_PER_BLOCK);
    const block = document.createElement("span");
    block.className = "line-block";
    // What the browser leaves out does not count lines either.
    block.style.counterReset = `line ${String(from)}`;
    block.style.containIntrinsicBlockSize = `auto ${String(some.length)}lh`;
    block.append(...plainLines(some));
    blocks.push(block);
  }
  return blocks;
}

/** Marks lines with the classes of `marks`, instead of those of `before`. */
export function markLines({ code, file }: Listing, before: readonly LineMark[], marks: readonly LineMark[]): void {
  const lines = linesOf(code);
  for (const mark of before) if (mark.file === file) lines[mark.line - 1]?.classList.remove(mark.className);
  for (const mark of marks) if (mark.file === file) lines[mark.line - 1]?.classList.add(mark.className);
}

/** The place in a listing that a mouse or finger points at; the end of the text when it is below or beside it. */
export function placeAt(listing: Listing, x: number, y: number): Place {
  const lines = linesOf(listing.code);
  const rows = lines.map((line) => line.getBoundingClientRect());
  const below = rows.findIndex((row) => y < row.bottom);
  const index = below < 0 ? lines.length - 1 : below;
  const line = lines[index];
  const caret = caretAt(x, y);
  let column = line?.textContent.length ?? 0;
  if (line && caret && below >= 0 && line.contains(caret.node)) {
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEnd(caret.node, caret.offset);
    column = before.toString().length;
  }
  return { file: listing.file, line: index + 1, column: column + 1 };
}

/** Safari has `caretPositionFromPoint` since 18.4, and before that what it once was called. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const { caretPositionFromPoint } = document as Partial<Document>;
  if (caretPositionFromPoint) {
    const caret = caretPositionFromPoint.call(document, x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const { caretRangeFromPoint } = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function textOf(code: HTMLElement): string {
  return linesOf(code)
    .map((line) => line.textContent)
    .join("\n");
}

function linesOf(code: HTMLElement): HTMLElement[] {
  return [...code.querySelectorAll<HTMLElement>(".line")];
}
