// `<loop-try-it>`: its check runs the reader's program and says what it still lacks.
import { judge, type Finding } from "./exercise.ts";
import type { Requirement } from "./exercises.ts";
import { part } from "./part.ts";
import { ENDED, snippetIn, type Ended, type LoopSnippet } from "./snippet-element.ts";

class TryIt {
  readonly #root: HTMLElement;
  readonly #snippet: LoopSnippet;
  readonly #verdict: HTMLElement;
  readonly #findings: HTMLElement;
  /** Whether the run that goes on was started by the check. */
  #checking = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#snippet = snippetIn(root);
    this.#verdict = part(root, ".try-verdict");
    this.#findings = part(root, ".try-findings");
    part(root, "[data-action=check]").addEventListener("click", () => {
      this.#checking = true;
      this.#show("Running your program…", []);
      this.#snippet.run();
    });
    this.#snippet.addEventListener(ENDED, (event) => {
      if (!this.#checking) return;
      this.#checking = false;
      this.#judge((event as CustomEvent<Ended>).detail);
    });
  }

  #judge(run: Ended): void {
    const requirements = JSON.parse(this.#root.dataset.requirements ?? "[]") as Requirement[];
    const wanted = JSON.parse(this.#root.dataset.wanted ?? "[]") as string[];
    const findings = judge(requirements, wanted, run);
    const missing = findings.filter(({ met }) => !met).length;
    const verdict =
      missing === 0
        ? "✓ That is it: your program does all that was asked."
        : `Not yet: ${String(missing)} of ${String(findings.length)} points ${missing === 1 ? "is" : "are"} missing.`;
    this.#show(verdict, findings);
    this.#root.dataset.result = missing === 0 ? "solved" : "open";
  }

  #show(verdict: string, findings: readonly Finding[]): void {
    delete this.#root.dataset.result;
    this.#verdict.textContent = verdict;
    this.#findings.replaceChildren(
      ...findings.map(({ say, met }) => {
        const item = document.createElement("li");
        item.dataset.met = String(met);
        item.textContent = `${met ? "✓ done" : "✗ missing"}: ${say}`;
        return item;
      }),
    );
  }
}

customElements.define(
  "loop-try-it",
  class extends HTMLElement {
    #connected = false;

    connectedCallback(): void {
      if (this.#connected) return;
      this.#connected = true;
      new TryIt(this);
      this.dataset.ready = "";
    }
  },
);
