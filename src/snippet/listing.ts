// The coloured listing of one file as it stands in the HTML: what text it shows, which place a click meant, which lines
// are wrong. It is what a reader sees until an editor takes its place, and again when that editor closes.
import type { Place } from "./state.ts";

/** A panel with a listing, and the file it shows. */
export interface Listing {
  readonly panel: HTMLElement;
  readonly file: string;
  /** Whether a reader may change it: the TypeScript, not its Python twin. */
  readonly editable: boolean;
  readonly pre: HTMLElement;
  readonly code: HTMLElement;
}

/** The listings of a snippet, in the order of its tabs. */
export function findListings(root: ParentNode): Listing[] {
  return [...root.querySelectorAll<HTMLElement>("[data-file]")].map((panel) => {
    const pre = panel.querySelector("pre");
    const code = pre?.querySelector("code");
    if (!pre || !code) throw new Error("A snippet's file has no listing.");
    const editable = panel.dataset.language === "typescript";
    return { panel, file: panel.dataset.file ?? "", editable, pre, code };
  });
}

/** The text that a listing shows. */
export function textOf(listing: Listing): string {
  return linesOf(listing)
    .map((line) => line.textContent)
    .join("\n");
}

/** Shows another text, at first without colours and, once the highlighter is there, with them. */
export async function showText(listing: Listing, text: string): Promise<void> {
  const plain = text.split("\n").map((line) => {
    const element = document.createElement("span");
    element.className = "line";
    element.textContent = line;
    return element;
  });
  listing.code.replaceChildren(...plain.flatMap((line, index) => (index === 0 ? [line] : ["\n", line])));
  const { colouredLines, highlighter } = await import("./highlighter.ts");
  const html = colouredLines(await highlighter(), text, "typescript");
  if (textOf(listing) === text) listing.code.innerHTML = html;
}

/** Marks the lines that have a problem. */
export function markLines(listing: Listing, wrong: readonly number[]): void {
  linesOf(listing).forEach((line, index) => line.classList.toggle("wrong", wrong.includes(index + 1)));
}

/** The place in a listing that a mouse or finger points at; the end of the text when it is below or beside it. */
export function placeAt(listing: Listing, x: number, y: number): Place {
  const lines = linesOf(listing);
  const rows = lines.map((line) => line.getBoundingClientRect());
  const below = rows.findIndex((row) => y < row.bottom);
  const index = below < 0 ? lines.length - 1 : below;
  const line = lines[index];
  // Safari has it since 18.4; without it the caret goes to the end of the line.
  const { caretPositionFromPoint } = document as Partial<Document>;
  const caret = caretPositionFromPoint?.call(document, x, y);
  let column = line?.textContent.length ?? 0;
  if (line && caret && below >= 0 && line.contains(caret.offsetNode)) {
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEnd(caret.offsetNode, caret.offset);
    column = before.toString().length;
  }
  return { file: listing.file, line: index + 1, column: column + 1 };
}

function linesOf(listing: Listing): HTMLElement[] {
  return [...listing.code.querySelectorAll<HTMLElement>(".line")];
}
