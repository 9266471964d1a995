// `<loop-predict>`: lets the reader put lines in order (buttons, arrow keys or dragging) or choose one, runs the snippet, and
// marks the prediction with what the run printed.
import { part } from "./part.ts";
import { judgeChoice, judgeOrder, predictable } from "./prediction.ts";
import { ENDED, snippetIn, type Ended } from "./snippet-element.ts";

class Prediction {
  readonly #form: HTMLFormElement;
  readonly #list: HTMLElement | null;
  readonly #verdict: HTMLElement;
  readonly #answer: HTMLDetailsElement;
  /** Whether the run that goes on was started to try the prediction. */
  #asked = false;

  constructor(root: HTMLElement) {
    const snippet = snippetIn(root);
    this.#form = part(root, ".predict-form") as HTMLFormElement;
    this.#list = root.querySelector(".predict-lines");
    this.#verdict = part(root, ".predict-verdict");
    this.#answer = part(root, ".predict-answer") as HTMLDetailsElement;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#asked = true;
      this.#clear("Running…");
      snippet.run();
    });
    this.#form.addEventListener("change", () => {
      this.#clear();
    });
    root.addEventListener(ENDED, (event) => {
      this.#ended((event as CustomEvent<Ended>).detail);
    });
    if (this.#list !== null) this.#connectList(this.#list);
  }

  #connectList(list: HTMLElement): void {
    list.addEventListener("click", (event) => {
      const button = event.target instanceof HTMLElement ? event.target.closest("button") : null;
      const item = button?.closest("li");
      if (button && item) this.#move(item, button.dataset.move === "up" ? -1 : 1, button);
    });
    list.addEventListener("keydown", (event) => {
      const button = event.target instanceof HTMLElement ? event.target.closest("button") : null;
      const item = button?.closest("li");
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!button || !item || by === undefined) return;
      event.preventDefault();
      this.#move(item, by, button);
    });
    let dragged: HTMLElement | null = null;
    list.addEventListener("dragstart", (event) => {
      dragged = event.target instanceof HTMLElement ? event.target.closest("li") : null;
    });
    list.addEventListener("dragover", (event) => {
      const over = event.target instanceof HTMLElement ? event.target.closest("li") : null;
      if (dragged === null || over === null) return;
      event.preventDefault();
      if (over === dragged) return;
      this.#clear();
      const after = (dragged.compareDocumentPosition(over) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (after) over.after(dragged);
      else over.before(dragged);
    });
    list.addEventListener("dragend", () => {
      dragged = null;
    });
  }

  #move(item: HTMLElement, by: number, button: HTMLElement): void {
    const neighbour = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (neighbour !== null) {
      if (by < 0) neighbour.before(item);
      else neighbour.after(item);
    }
    // Moving an element takes the focus from the button inside it.
    button.focus();
    const items = this.#items();
    this.#clear(`Line ${String(items.indexOf(item) + 1)} of ${String(items.length)}: ${item.dataset.line ?? ""}`);
  }

  #ended({ phase, lines }: Ended): void {
    if (!this.#asked) return;
    this.#asked = false;
    if (phase === "stopped") {
      this.#clear("The run was stopped, so there is nothing to compare.");
      return;
    }
    const printed = lines.map(({ text }) => text);
    if (this.#list === null) this.#showChoice(printed);
    else this.#showOrder(printed.map(predictable));
    this.#answer.open = true;
  }

  #showOrder(printed: readonly string[]): void {
    const items = this.#items();
    const { right, text } = judgeOrder(
      items.map((item) => item.dataset.line ?? ""),
      printed,
    );
    items.forEach((item, index) => {
      mark(item, right[index] ?? false, "not here");
    });
    this.#verdict.textContent = text;
  }

  #showChoice(printed: readonly string[]): void {
    const inputs = [...this.#form.querySelectorAll<HTMLInputElement>("input")];
    const chosen = inputs.find((input) => input.checked);
    if (!chosen) return;
    const { right, text } = judgeChoice(
      chosen.value,
      inputs.map((input) => input.value),
      printed,
    );
    const label = chosen.closest("label");
    if (label !== null) mark(label, right, "not printed");
    this.#verdict.textContent = text;
  }

  #items(): HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>("li")];
  }

  /** Takes the marks of an earlier try away. */
  #clear(text = ""): void {
    for (const marked of this.#form.querySelectorAll<HTMLElement>("[data-mark]")) {
      delete marked.dataset.mark;
      marked.querySelector(".predict-mark")?.replaceChildren();
    }
    this.#verdict.textContent = text;
  }
}

function mark(item: HTMLElement, right: boolean, wrong: string): void {
  item.dataset.mark = right ? "right" : "wrong";
  item.querySelector(".predict-mark")?.replaceChildren(right ? "✓ right" : `✗ ${wrong}`);
}

customElements.define(
  "loop-predict",
  class extends HTMLElement {
    #connected = false;

    connectedCallback(): void {
      if (this.#connected) return;
      this.#connected = true;
      new Prediction(this);
      this.dataset.ready = "";
    }
  },
);
