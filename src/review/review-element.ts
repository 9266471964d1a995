// `<loop-review>`: the page of what comes back. It asks the questions that are due, one at a time, and shows how far its reader has come.
import { ANSWERED, type Answered } from "../snippet/answered.ts";
import { defineElement } from "../snippet/define-element.ts";
import { part } from "../snippet/part.ts";
import { browserMemory } from "../snippet/storage.ts";
import { forgetAnswers, keepAnswer, loadCards } from "./answers.ts";
import { loadQuestion } from "./load-question.ts";
import { progressByPart, whenInWords } from "./progress.ts";
import { anchorOf, kindOf, type CourseQuestion } from "./question-key.ts";
import { dueQuestions, nextDue } from "./schedule.ts";

class Review {
  readonly #root: HTMLElement;
  readonly #questions: ReadonlyMap<string, CourseQuestion>;
  readonly #home: string;
  readonly #memory = browserMemory();
  readonly #say: HTMLElement;
  readonly #place: HTMLElement;
  readonly #next: HTMLElement;
  /** Those that were asked since the page was opened: what could not be loaded is not asked again and again. */
  readonly #asked = new Set<string>();
  #now: CourseQuestion | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#home = root.dataset.home ?? "/";
    const questions = JSON.parse(root.dataset.questions ?? "[]") as CourseQuestion[];
    this.#questions = new Map(questions.map((question) => [question.key, question]));
    this.#say = part(root, ".review-say");
    this.#place = part(root, ".review-question");
    this.#next = part(root, "[data-do=next]");
    this.#next.addEventListener("click", () => void this.#ask());
    // The answer counts for the question that was due, also where another one was asked in its place.
    root.addEventListener(ANSWERED, (event) => {
      event.stopPropagation();
      this.#answered((event as CustomEvent<Answered>).detail.right);
    });
    this.#connectForget();
    this.#showProgress();
    void this.#ask();
  }

  /** The questions that are due now and that the course still has. */
  #due(): CourseQuestion[] {
    return dueQuestions(loadCards(this.#memory), Date.now()).flatMap((key) => {
      const question = this.#questions.get(key);
      return question === undefined || this.#asked.has(key) ? [] : [question];
    });
  }

  async #ask(): Promise<void> {
    const [question, ...others] = this.#due();
    const focused = document.activeElement === this.#next;
    this.#next.hidden = true;
    this.#place.replaceChildren();
    this.#now = question ?? null;
    if (question === undefined) {
      this.#say.textContent = this.#nothing();
      if (focused) this.#say.focus();
      return;
    }
    this.#asked.add(question.key);
    const card = loadCards(this.#memory).get(question.key);
    const shown = this.#variant(question, card?.box ?? 0);
    this.#say.replaceChildren(...this.#heading(question, shown, others.length));
    if (focused) this.#say.focus();
    try {
      const element = await loadQuestion(shown, this.#home, card?.answers ?? 0);
      if (this.#now === question) this.#place.replaceChildren(element);
    } catch {
      this.#place.textContent = "This question could not be loaded. Its chapter has it.";
      this.#next.hidden = others.length === 0;
    }
  }

  /** The question itself and one on the same rule take turns, so that it is the rule that is remembered. */
  #variant(question: CourseQuestion, box: number): CourseQuestion {
    const other = question.again === undefined ? undefined : this.#questions.get(question.again);
    return other !== undefined && box % 2 === 0 ? other : question;
  }

  #heading(question: CourseQuestion, shown: CourseQuestion, left: number): (Node | string)[] {
    const link = document.createElement("a");
    link.href = `${this.#home}${question.chapter}/#${anchorOf(question.key)}`;
    link.textContent = question.title;
    const what = kindOf(question.key) === "exercise" ? "An exercise that is not solved yet, from " : "From ";
    const other = shown === question ? "." : ": not the same question, but the same rule.";
    return [what, link, other, left === 0 ? " It is the last one for today." : ` ${String(left)} more after this one.`];
  }

  #answered(right: boolean): void {
    if (this.#now === null) return;
    keepAnswer(this.#memory, this.#now.key, right, Date.now());
    this.#showProgress();
    this.#next.textContent = this.#due().length > 0 ? "Next question" : "Done";
    this.#next.hidden = false;
  }

  /** What to say where nothing is to be asked. */
  #nothing(): string {
    if (this.#memory === null)
      return "This browser keeps nothing for this site, so no question can come back. Private windows do that, and blocked cookies.";
    const cards = loadCards(this.#memory);
    const now = Date.now();
    const next = nextDue(cards, now);
    if (next !== null) {
      const waiting = [...cards.values()].filter(({ box }) => box !== null).length;
      const these = waiting === 1 ? "One question waits" : `${String(waiting)} questions wait`;
      return `Nothing to review now. ${these}; the next one comes back ${whenInWords(next, now)}.`;
    }
    if (cards.size === 0)
      return "Nothing to review yet. When you predict in a chapter and the run shows otherwise, that question comes back here a day later.";
    return "Nothing to review: no question waits to come back.";
  }

  #showProgress(): void {
    const cards = loadCards(this.#memory);
    for (const row of progressByPart([...this.#questions.values()], cards)) {
      const cells = part(this.#root, `[data-part="${row.part}"]`);
      const fill = (name: string, text: string) => {
        part(cells, `[data-cell="${name}"]`).textContent = text;
      };
      fill("predicted", `${String(row.predicted)} of ${String(row.predictions)}`);
      fill("right", row.predicted === 0 ? "–" : String(row.right));
      fill("solved", `${String(row.solved)} of ${String(row.exercises)}`);
      fill("back", row.back === 0 ? "–" : String(row.back));
    }
    part(this.#root, "[data-do=forget]").ariaDisabled = String(cards.size === 0);
  }

  /** To forget is asked twice, in place. */
  #connectForget(): void {
    const forget = part(this.#root, "[data-do=forget]");
    const sure = part(this.#root, ".review-sure");
    const show = (asking: boolean) => {
      sure.hidden = !asking;
      forget.hidden = asking;
      (asking ? part(sure, "[data-do=keep]") : forget).focus();
    };
    forget.addEventListener("click", () => {
      if (forget.ariaDisabled !== "true") show(true);
    });
    part(sure, "[data-do=keep]").addEventListener("click", () => {
      show(false);
    });
    part(sure, "[data-do=forget-all]").addEventListener("click", () => {
      forgetAnswers(this.#memory);
      this.#asked.clear();
      show(false);
      this.#showProgress();
      void this.#ask();
    });
  }
}

defineElement(
  "loop-review",
  class extends HTMLElement {
    #connected = false;

    connectedCallback(): void {
      if (this.#connected) return;
      this.#connected = true;
      new Review(this);
    }
  },
);
