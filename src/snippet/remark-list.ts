// Beside the verdict: what TypeScript says of a program that ran all the same. A type error may be why it printed what it did.
import type { Remark } from "./editor.ts";
import { placeElement, type Places } from "./output-line.ts";

/** More places than these are only counted. */
const MOST_PLACES = 4;

/** The remarks of one snippet. */
export class RemarkList {
  readonly #element: HTMLElement;
  readonly #places: Places;

  constructor(element: HTMLElement, places: Places) {
    this.#element = element;
    this.#places = places;
  }

  /** Shows these, instead of the last ones. */
  show(remarks: readonly Remark[]): void {
    this.#element.replaceChildren(...this.#sentence(remarks));
  }

  #sentence(remarks: readonly Remark[]): HTMLElement[] {
    if (remarks.length === 0) return [];
    const element = document.createElement("span");
    const many = `${String(remarks.length)} errors that TypeScript finds`;
    element.append(remarks.length === 1 ? "TypeScript finds an error" : many, ": ");
    remarks.slice(0, MOST_PLACES).forEach((remark, index) => {
      const name = `${remark.file}:${String(remark.line)}`;
      element.append(index === 0 ? "" : ", ", placeElement(remark, name, this.#places));
    });
    if (remarks.length > MOST_PLACES) element.append(", …");
    return [element];
  }
}
