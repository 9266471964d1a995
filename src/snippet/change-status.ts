// What became of the reader's text, below the code: whether it is another one than the original, and whether the browser keeps it.

import type { Edits } from "./edits.ts";
import type { OtherText } from "./other-text.ts";

/** What the line lets the reader do. */
type Action = "compare" | "show it" | "drop it";

const offers: Readonly<Record<OtherText["from"], string>> = {
  "an older version": "The course has changed this listing since you did; your text of then is kept",
  elsewhere: "You have another text of this listing, from another tab or a file",
};

/** How long something else is said before the line says again how things are. */
const PASSING_MS = 4000;

/** The status line of one snippet. */
export class ChangeStatus {
  readonly #element: HTMLElement;
  readonly #act: (action: Action) => void;
  #text = "";
  #actions: readonly Action[] = [];
  #back: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, act: (action: Action) => void) {
    this.#element = element;
    this.#act = act;
  }

  /** Shows how things are. */
  show({ changed, kept, other }: Pick<Edits, "changed" | "kept" | "other">): void {
    const own = changed ? (kept ? "Changed, and kept" : "Changed; this browser keeps nothing") : "";
    this.#text = [own, other === null ? "" : offers[other.from]].filter(Boolean).join(". ");
    this.#actions = [
      ...(changed ? (["compare"] as const) : []),
      ...(other === null ? [] : (["show it", "drop it"] as const)),
    ];
    clearTimeout(this.#back);
    this.#write(this.#text, this.#actions);
  }

  /** Says something for a moment. */
  say(text: string): void {
    clearTimeout(this.#back);
    this.#write(text, []);
    this.#back = setTimeout(() => {
      this.#write(this.#text, this.#actions);
    }, PASSING_MS);
  }

  #write(text: string, actions: readonly Action[]): void {
    const said = this.#element.firstChild?.textContent ?? "";
    if (said === text) return;
    const buttons = actions.flatMap((action) => [" · ", this.#button(action)]);
    this.#element.replaceChildren(...(text === "" ? [] : [text]), ...buttons);
  }

  #button(action: Action): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "snippet-link";
    button.textContent = action;
    button.addEventListener("click", () => {
      this.#act(action);
    });
    return button;
  }
}
