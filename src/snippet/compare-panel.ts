// Below code and output, on demand: how the reader's text and its output differ from the original's.
import { changesView, type Versions } from "./changes-view.ts";

/** The comparison of one snippet, open or closed. */
export class ComparePanel {
  readonly #element: HTMLElement;
  readonly #versions: () => Versions;
  /** What had the focus before. */
  #opener: HTMLElement | null = null;

  /** @param versions what to compare, as it is at the moment */
  constructor(element: HTMLElement, versions: () => Versions) {
    this.#element = element;
    this.#versions = versions;
  }

  /** Opens it and goes there, or closes it again. */
  toggle(): void {
    if (!this.#element.hidden) {
      this.close();
      return;
    }
    this.#opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#element.hidden = false;
    this.#show();
    this.#element.focus({ preventScroll: true });
    this.#element.scrollIntoView({ block: "nearest" });
  }

  close(): void {
    if (this.#element.hidden) return;
    if (this.#element.contains(document.activeElement)) this.#opener?.focus();
    this.#element.hidden = true;
    this.#element.replaceChildren();
  }

  /** Shows how things are now, where it is open. */
  update(): void {
    if (!this.#element.hidden) this.#show();
  }

  #show(): void {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "snippet-link";
    close.textContent = "Close the comparison";
    close.addEventListener("click", () => {
      this.close();
    });
    this.#element.replaceChildren(...changesView(this.#versions()), close);
  }
}
