// The note at the foot of the output, on the page. It is a live region: what it says is replaced only when it says something else.
import type { Note } from "./verdict.ts";

/** The note of one snippet. */
export class NoteView {
  readonly #element: HTMLElement;
  readonly #act: (action: NonNullable<Note["action"]>) => void;
  #said = "";

  constructor(element: HTMLElement, act: (action: NonNullable<Note["action"]>) => void) {
    this.#element = element;
    this.#act = act;
  }

  /** Shows a note. */
  show({ kind, text, seconds, action }: Note): void {
    const said = [kind, text, action, seconds === undefined].join();
    if (said !== this.#said) {
      this.#said = said;
      this.#element.className = `snippet-note ${kind}`;
      this.#element.replaceChildren(text, ...(seconds === undefined ? [] : [silent("")]), ...this.#button(action));
    }
    const counter = this.#element.querySelector(".snippet-amount");
    if (counter !== null && seconds !== undefined) counter.textContent = seconds;
  }

  /** Shows how far something is that the reader waits for: bytes of a whole, without saying each number aloud. */
  progress(text: string, bytes: number, total: number): void {
    const amount = `${megabytes(bytes)} of ${megabytes(total)} MB`;
    if (this.#said !== text) {
      this.#said = text;
      this.#element.replaceChildren(
        text,
        Object.assign(document.createElement("progress"), { ariaLabel: text }),
        silent(""),
      );
    }
    const bar = this.#element.querySelector("progress");
    if (bar !== null) Object.assign(bar, { max: total, value: Math.min(bytes, total) });
    this.#element.querySelector(".snippet-amount")?.replaceChildren(amount);
  }

  #button(action: Note["action"]): Node[] {
    if (action === undefined) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "snippet-link";
    button.textContent = action === "stop" ? "Stop it" : "compare";
    button.addEventListener("click", () => {
      this.#act(action);
    });
    return [button];
  }
}

function silent(text: string): HTMLElement {
  return Object.assign(document.createElement("span"), {
    className: "snippet-amount",
    ariaHidden: "true",
    textContent: text,
  });
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
