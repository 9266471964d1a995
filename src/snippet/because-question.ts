// The question that comes after an order: why does this line come before that one? It appears when the order has been judged, since it gives
// a part of the order away, and the record of that run judges it.
import type { TraceEvent } from "../trace/events.ts";
import type { ReasonKind } from "./because.ts";
import { part } from "./part.ts";
import type { LoopSnippet } from "./snippet-element.ts";

/** The question “why”, in a form of its own below that of the order. */
export class BecauseQuestion {
  readonly #form: HTMLFormElement;
  readonly #verdict: HTMLElement;
  readonly #lines: readonly [string, string];
  readonly #answered: (right: boolean) => void;
  #events: TraceEvent[] = [];

  /** @param answered told of each answer */
  constructor(form: HTMLFormElement, snippet: LoopSnippet, answered: (right: boolean) => void) {
    this.#form = form;
    this.#verdict = part(form, ".predict-verdict");
    this.#lines = JSON.parse(form.dataset.lines ?? "[]") as [string, string];
    this.#answered = answered;
    snippet.watch({
      begun: () => {
        this.#events = [];
      },
      traced: (events) => {
        for (const event of events) this.#events.push(event);
      },
      printed: () => undefined,
      ended: () => undefined,
      reset: () => undefined,
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#judge();
    });
    form.addEventListener("change", () => {
      this.#clear();
    });
  }

  /** The order has been judged. */
  ask(): void {
    this.#form.hidden = false;
  }

  async #judge(): Promise<void> {
    const chosen = this.#form.querySelector<HTMLInputElement>("input:checked");
    if (chosen === null) return;
    const { judgeReason, reasonOf } = await import("./because.ts");
    const reason = reasonOf(this.#events, this.#lines);
    this.#clear();
    if (reason === null) {
      this.#verdict.textContent = "This run does not print the two lines in this order, so it cannot say why.";
      return;
    }
    const { right, text } = judgeReason(chosen.value as ReasonKind, reason, this.#lines[0]);
    const label = chosen.closest("label");
    if (label !== null) {
      label.dataset.mark = right ? "right" : "wrong";
      part(label, ".predict-mark").textContent = right ? "✓ right" : "✗ no";
    }
    this.#verdict.textContent = text;
    this.#answered(right);
  }

  #clear(): void {
    const marked = this.#form.querySelector<HTMLElement>("[data-mark]");
    if (marked !== null) {
      delete marked.dataset.mark;
      part(marked, ".predict-mark").textContent = "";
    }
    this.#verdict.textContent = "";
  }
}
