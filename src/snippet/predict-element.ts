// `<loop-predict>`: lets the reader put lines in order (buttons, arrow keys or dragging) or choose one, and say how long it takes; runs
// the snippet, and marks the prediction with what the run printed.
import type { BecauseQuestion } from "./because-question.ts";
import { defineElement } from "./define-element.ts";
import type { Language } from "./language.ts";
import { part } from "./part.ts";
import type * as Verdict from "./predict-verdict.ts";
import { connectReorder } from "./reorder.ts";
import { ENDED } from "./snippet.ts";
import type { Ended } from "./side.ts";
import { snippetIn, type LoopSnippet } from "./snippet-element.ts";

/** One question, about the program in one language or about both. */
class Question {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #verdict: HTMLElement;
  readonly #answer: HTMLDetailsElement;
  /** Judges the answers; fetched with the first try. */
  #judging: typeof Verdict | undefined;
  /** The question that comes after the order, from the first try on; null where there is none. */
  #because: BecauseQuestion | null = null;
  /** Whether the run that goes on was started to try the prediction. */
  #asked = false;

  constructor(form: HTMLFormElement, root: HTMLElement) {
    const snippet = snippetIn(root);
    this.#root = root;
    this.#form = form;
    this.#verdict = part(form, ".predict-verdict");
    this.#answer = part(root, ".predict-answer") as HTMLDetailsElement;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#clear("Running…");
      void this.#try(snippet);
    });
    this.#form.addEventListener("change", () => {
      this.#clear();
    });
    root.addEventListener(ENDED, (event) => {
      this.#ended((event as CustomEvent<Ended>).detail);
    });
    const list = form.querySelector<HTMLElement>(".predict-lines");
    if (list === null) return;
    connectReorder(list, (item, place, count) => {
      this.#clear(`Line ${String(place)} of ${String(count)}: ${item.dataset.line ?? ""}`);
    });
  }

  /** Fetches what judges, and runs the program. */
  async #try(snippet: LoopSnippet): Promise<void> {
    try {
      this.#judging ??= await import("./predict-verdict.ts");
    } catch (error) {
      this.#clear(error instanceof Error ? error.message : String(error));
      return;
    }
    await this.#prepareBecause(snippet);
    this.#asked = true;
    snippet.run(this.#form.dataset.language as Language | undefined);
  }

  /** It watches the run, so it has to be there before. */
  async #prepareBecause(snippet: LoopSnippet): Promise<void> {
    const form = this.#form.nextElementSibling;
    if (this.#because !== null || !(form instanceof HTMLFormElement) || !form.matches(".predict-because")) return;
    try {
      const { BecauseQuestion } = await import("./because-question.ts");
      this.#because ??= new BecauseQuestion(form, snippet, (right) => {
        this.#judging?.tellAnswered(this.#root, right);
      });
    } catch {
      // Without a connection it cannot be asked; the prediction goes on.
    }
  }

  #ended({ phase, lines }: Ended): void {
    if (!this.#asked) return;
    this.#asked = false;
    if (phase === "stopped") {
      this.#clear("The run was stopped, so there is nothing to compare.");
      return;
    }
    if (this.#judging === undefined) return;
    const { judgeAnswers, keepInSight, tellAnswered } = this.#judging;
    const verdict = judgeAnswers(this.#form, lines);
    this.#verdict.textContent = verdict.text;
    this.#answer.open = true;
    keepInSight(this.#verdict, this.#root);
    this.#because?.ask();
    tellAnswered(this.#root, verdict.isRight);
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

defineElement(
  "loop-predict",
  class extends HTMLElement {
    #connected = false;

    connectedCallback(): void {
      if (this.#connected) return;
      this.#connected = true;
      for (const form of this.querySelectorAll<HTMLFormElement>(".predict-form")) new Question(form, this);
      this.dataset.ready = "";
    }
  },
);
