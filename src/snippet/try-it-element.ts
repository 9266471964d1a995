// `<loop-try-it>`: its check runs the reader's program and says what it still lacks.
import { tellAnswered } from "./answered.ts";
import { defineElement } from "./define-element.ts";
import type { Finding } from "./exercise.ts";
import type { Requirement } from "../course/exercises.ts";
import type { Language } from "./language.ts";
import { languages } from "./languages.ts";
import { part } from "./part.ts";
import { ENDED } from "./snippet.ts";
import type { Ended } from "./side.ts";
import { snippetIn, type LoopSnippet } from "./snippet-element.ts";

/** What is asked of a program: what it has to do, and what it is to print. */
interface Asked {
  readonly requirements: readonly Requirement[];
  readonly wanted: readonly string[];
}

class TryIt {
  readonly #root: HTMLElement;
  readonly #languages: Partial<Record<Language, Asked>>;
  readonly #snippet: LoopSnippet;
  readonly #verdict: HTMLElement;
  readonly #findings: HTMLElement;
  /** Judges a run; fetched with the first check. */
  #judging: typeof import("./exercise.ts") | undefined;
  /** Whether the run that goes on was started by the check. */
  #checking = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#languages = JSON.parse(root.dataset.asked ?? "{}") as Partial<Record<Language, Asked>>;
    this.#snippet = snippetIn(root);
    this.#verdict = part(root, ".try-verdict");
    this.#findings = part(root, ".try-findings");
    part(root, "[data-action=check]").addEventListener("click", () => {
      this.#show("Running your program…", []);
      void this.#check();
    });
    this.#snippet.addEventListener(ENDED, (event) => {
      if (!this.#checking) return;
      this.#checking = false;
      this.#judge((event as CustomEvent<Ended>).detail);
    });
  }

  /** Fetches what judges, and runs the program. */
  async #check(): Promise<void> {
    try {
      this.#judging ??= await import("./exercise.ts");
    } catch (error) {
      this.#show(error instanceof Error ? error.message : String(error), []);
      return;
    }
    if (this.#asked === undefined) {
      this.#show(this.#judging.OTHER_LANGUAGE, []);
      return;
    }
    this.#checking = true;
    this.#snippet.run();
  }

  /** What is asked of the program that is shown. */
  get #asked(): Asked | undefined {
    const { language } = this.#snippet;
    return language && this.#languages[language];
  }

  #judge(run: Ended): void {
    const asked = this.#languages[run.language];
    if (asked === undefined || this.#judging === undefined) return;
    const { judge, verdictOn } = this.#judging;
    const findings = judge(asked.requirements, asked.wanted, run, languages[run.language].comments);
    const { solved, text } = verdictOn(findings);
    this.#show(text, findings);
    this.#root.dataset.result = solved ? "solved" : "open";
    tellAnswered(this.#root, solved);
  }

  #show(verdict: string, findings: readonly Finding[]): void {
    delete this.#root.dataset.result;
    this.#verdict.textContent = verdict;
    this.#findings.replaceChildren(
      ...findings.map((finding) => {
        const item = document.createElement("li");
        item.dataset.met = String(finding.met);
        item.textContent = this.#judging?.textOf(finding) ?? "";
        return item;
      }),
    );
  }
}

defineElement(
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
