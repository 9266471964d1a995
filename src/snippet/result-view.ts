// What a reader sees of a run beside its code: the output, the note that sums it up, TypeScript's remarks, and, on demand, how all of
// it differs from the original.
import type { Versions } from "./changes-view.ts";
import type { ComparePanel } from "./compare-panel.ts";
import type { Remark } from "./editor.ts";
import { NoteView } from "./note-view.ts";
import type { Places } from "./output-line.ts";
import { OutputView } from "./output-view.ts";
import { part } from "./part.ts";
import { RemarkList } from "./remark-list.ts";
import { isActive, isOver, type RunState } from "./state.ts";
import type { Files } from "./storage.ts";
import { isForeign, noteOn, type Circumstances } from "./verdict.ts";

/** What the view asks of its snippet. */
export interface ResultPorts extends Places {
  stop(): void;
  /** The texts: as the course has them, and as they are now. */
  files(): { readonly original: Files; readonly now: Files };
}

/** The result of one snippet's latest run. */
export class ResultView {
  readonly #element: HTMLElement;
  readonly #output: OutputView;
  readonly #note: NoteView;
  readonly #remarks: RemarkList;
  /** Where a comparison is shown; and what shows it, once one was asked for. */
  readonly #compare: HTMLElement;
  #comparison: Promise<ComparePanel> | undefined;
  readonly #files: ResultPorts["files"];
  #painted: { readonly state: RunState; readonly circumstances: Circumstances } | null = null;
  /** Whether the output is still to be brought into view. */
  #brings = false;

  /**
   * @param element output and note
   * @param compare where a comparison is shown
   */
  constructor(element: HTMLElement, compare: HTMLElement, ports: ResultPorts) {
    this.#element = element;
    this.#files = ports.files.bind(ports);
    this.#output = new OutputView(part(element, ".snippet-log"), part(element, ".snippet-output"), ports);
    this.#remarks = new RemarkList(part(element, ".snippet-remarks"), ports);
    this.#compare = compare;
    this.#note = new NoteView(part(element, ".snippet-note"), (action) => {
      if (action === "stop") ports.stop();
      else this.compare();
    });
  }

  /** A run begins: its result is to be seen, wherever the page is scrolled to. */
  expect(): void {
    this.#brings = true;
    this.#output.expect();
    this.#remarks.show([]);
  }

  paint(state: RunState, circumstances: Circumstances): void {
    this.#painted = { state, circumstances };
    this.#output.paint(state);
    this.#note.show(noteOn(state, circumstances));
    this.#element.toggleAttribute("data-foreign", isForeign(state, circumstances));
    // Where it cannot be had, who asked for it says so.
    void this.#comparison?.then(
      (panel) => {
        if (circumstances.changed) panel.update();
        else panel.close();
      },
      () => undefined,
    );
    if (this.#brings && (state.lines.length > 0 || !isActive(state))) {
      this.#brings = false;
      this.#output.bringIntoView();
    }
  }

  /** Shows how much has arrived of something that the run waits for. */
  progress(text: string, bytes: number, total: number): void {
    this.#note.progress(text, bytes, total);
  }

  /** Shows what TypeScript says. */
  remark(remarks: readonly Remark[]): void {
    this.#remarks.show(remarks);
  }

  /** Shows how the reader's text and its output differ from the original's, or closes that again. */
  compare(): void {
    const first = this.#comparison === undefined;
    this.#comparison ??= import("./compare-panel.ts").then(
      ({ ComparePanel }) => new ComparePanel(this.#compare, () => this.#versions()),
    );
    this.#comparison.then(
      (panel) => {
        if (first) this.#compare.hidden = true;
        panel.toggle();
      },
      (error: unknown) => {
        // The next try begins anew.
        this.#comparison = undefined;
        this.#compare.hidden = false;
        this.#compare.textContent = error instanceof Error ? error.message : String(error);
      },
    );
  }

  #versions(): Versions {
    const { original, now } = this.#files();
    const { state, circumstances } = this.#painted ?? {};
    const isCurrent = state !== undefined && isOver(state) && circumstances?.outdated === false;
    return {
      original,
      files: now,
      documented: circumstances?.documented ?? [],
      printed: isCurrent ? state.lines.map(({ text }) => text) : null,
      standard: circumstances?.standard ?? "documented",
    };
  }
}
