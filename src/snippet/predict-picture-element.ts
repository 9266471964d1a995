// `<loop-predict-picture>`: lets the reader put turns in order, or tick who is ready, and draws what they expect; then the snippet is run, and its
// record judges.
import type { TraceEvent } from "../trace/events.ts";
import { readersLanguage } from "./language.ts";
import { defineElement } from "./define-element.ts";
import { part } from "./part.ts";
import type { PictureQuestion } from "./picture-question.ts";
import { connectReorder } from "./reorder.ts";
import { snippetIn } from "./snippet-element.ts";

const COLUMN = 34;
const ROW = 26;

class PicturePrediction {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #question: PictureQuestion;
  readonly #verdict: HTMLElement;
  #events: TraceEvent[] = [];
  /** Whether the run that goes on was started to try the prediction. */
  #asked = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = part(root, ".predict-form") as HTMLFormElement;
    this.#verdict = part(root, ".predict-verdict");
    this.#question = JSON.parse(root.dataset.question ?? "") as PictureQuestion;
    const snippet = snippetIn(root);
    snippet.watch({
      begun: () => {
        this.#events = [];
      },
      traced: (events) => {
        for (const event of events) this.#events.push(event);
      },
      printed: () => undefined,
      ended: () => void this.#judge(),
      reset: () => undefined,
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#question.ask === "ready" && this.#form.querySelector("input:checked") === null) {
        this.#clear("Tick the tasks that you think are ready, or “no task”.");
        return;
      }
      this.#asked = true;
      this.#clear("Running…");
      // The answer is made of the record of this program.
      snippet.run("typescript");
    });
    this.#form.addEventListener("change", () => {
      this.#clear("");
    });
    const list = root.querySelector<HTMLElement>(".predict-turns");
    if (list === null) return;
    connectReorder(list, (item, place, count) => {
      this.#clear(`Turn ${place} of ${count}: ${item.dataset.card ?? ""}`);
      this.#draw();
    });
    this.#draw();
  }

  async #judge(): Promise<void> {
    if (!this.#asked) return;
    this.#asked = false;
    const judging = await import("./picture-verdict.ts").catch((error: unknown) => error as Error);
    if (judging instanceof Error) {
      this.#clear(judging.message);
      return;
    }
    const { isRight, text } = judging.judgePicture(this.#form, this.#items(), this.#question, this.#events);
    this.#verdict.textContent = this.#spelt(text);
    judging.keepInSight(this.#verdict, this.#root);
    judging.tellAnswered(this.#root, isRight);
    (part(this.#root, ".predict-answer") as HTMLDetailsElement).open = true;
  }

  #items(): HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>(".predict-turns li, .predict-choice")];
  }

  #clear(text: string): void {
    for (const item of this.#items()) {
      delete item.dataset.mark;
      part(item, ".predict-mark").textContent = "";
    }
    this.#verdict.textContent = this.#spelt(text);
  }

  /** A verdict with names and lines of the program that the reader sees; the run that judges is TypeScript's. */
  #spelt(text: string): string {
    if (readersLanguage() === "typescript") return text;
    return this.#items().reduce((told, { dataset: { card, python } }) => {
      return card === undefined || python === undefined ? told : told.replaceAll(card, python);
    }, text);
  }

  /** The picture that the reader has in mind: a row for each task, a block for each turn at its place. */
  #draw(): void {
    const items = this.#items();
    const byLook = [...items].sort((a, b) => Number(a.dataset.look) - Number(b.dataset.look));
    const tasks = [...new Set(byLook.map(({ dataset }) => dataset.task ?? ""))];
    const blocks = items.map(({ dataset }, index) => {
      const y = tasks.indexOf(dataset.task ?? "") * ROW;
      const colour = `look-${(Number(dataset.look) % 6) + 1}`;
      return `<rect class="${colour}" x="${index * COLUMN + 2}" y="${y + 3}" width="${COLUMN - 4}" height="${ROW - 8}" rx="5"/>`;
    });
    const [width, height] = [items.length * COLUMN, tasks.length * ROW];
    part(this.#root, ".predict-drawn").innerHTML =
      `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${blocks.join("")}</svg>`;
  }
}

defineElement(
  "loop-predict-picture",
  class extends HTMLElement {
    #connected = false;

    connectedCallback(): void {
      if (this.#connected) return;
      this.#connected = true;
      new PicturePrediction(this);
      this.dataset.ready = "";
    }
  },
);
