// `<loop-snippet>` brings the server's HTML to life: controls, tabs, output, and the listing that turns into an editor. It is
// all the JavaScript that a page loads for its snippets; runner, compiler and editors come when a reader asks for them.
import { linesOf } from "./compare.ts";
import { EditorSlot, isTouch, type SlotStatus } from "./editing.ts";
import { Edits } from "./edits.ts";
import { hintFor } from "./hints.ts";
import type { Listing } from "./listing.ts";
import { OutputView } from "./output-view.ts";
import { isPace, type Pace } from "./pace.ts";
import { part } from "./part.ts";
import type { ActiveRun, RunRequest } from "./run.ts";
import { advance, idle, isActive, isOver, type OutputLine, type Phase, type RunEvent, type RunState } from "./state.ts";
import { browserMemory, loadPace, savePace, type Files } from "./storage.ts";
import { connectTabs, type Tabs } from "./tabs.ts";

/** Output that comes faster is painted together; and when painting takes long, most of the time is the page's all the same. */
const PAINT_EVERY_MS = 100;
const REST_PER_PAINT = 4;

/** The name of the event by which a snippet tells that a run is over; its detail is {@link Ended}. */
export const ENDED = "snippet-ended";

/** How a run ended. */
export interface Ended {
  readonly phase: Phase;
  readonly lines: readonly OutputLine[];
  /** The texts that were run. */
  readonly files: Files;
}

/** The snippets of the page share one pace: the one that changes it tells the others. */
const paceChanged = new EventTarget();

/** One snippet, from the moment its element is in the page. */
class Snippet {
  readonly #root: HTMLElement;
  readonly #section: HTMLElement;
  readonly #memory = browserMemory();
  readonly #documented: readonly string[];
  readonly #slot: EditorSlot;
  readonly #edits: Edits;
  readonly #tabs: Tabs;
  readonly #output: OutputView;
  readonly #paceSelect: HTMLSelectElement;
  #state = idle;
  #status: SlotStatus = "listing";
  #run: ActiveRun | null = null;
  /** Counts the runs, so that one whose code arrives after it was stopped does not start. */
  #attempt = 0;
  /** When the output may be painted again. */
  #paintFrom = 0;
  #nextPaint: number | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#section = this.#part("section");
    const id = this.#section.dataset.snippet ?? "";
    const log = this.#part(".snippet-log");
    this.#documented = [...log.querySelectorAll(".snippet-text")].map((line) => line.textContent);
    this.#slot = new EditorSlot(this.#section, id, this.#setting("types"), {
      changed: () => {
        this.#showSaved();
        this.#prepare();
      },
      run: () => {
        this.start();
      },
      status: (status) => {
        this.#status = status;
        this.#showHint();
      },
      reveal: ({ panel }) => {
        this.#tabs.show(panel);
      },
    });
    this.#tabs = connectTabs(this.#part("[role=tablist]"), (panel) => {
      this.#slot.shown(panel);
      this.#showHint();
    });
    this.#output = new OutputView(log, this.#part(".snippet-note"), {
      documented: this.#documented,
      standard: this.#section.dataset.standard === "wanted" ? "wanted" : "documented",
      endingId: `${this.#section.id}-ending`,
      open: (place) => void this.#slot.open(place),
      canOpen: ({ file }) => this.#slot.find(file)?.editable ?? false,
    });
    this.#edits = new Edits(id, this.#slot.readTexts(), this.#memory);
    this.#slot.use(this.#edits);
    this.#paceSelect = this.#part(".snippet-pace select") as HTMLSelectElement;
    this.#connectControls();
    this.#connectPace();
    this.#showHint();
    this.#showSaved();
  }

  #connectControls(): void {
    const run = this.#part("[data-action=run]");
    const prepare = () => {
      this.#prepare();
    };
    run.addEventListener("pointerenter", prepare);
    run.addEventListener("focus", prepare);
    run.addEventListener("click", () => {
      this.start();
    });
    this.#part("[data-action=stop]").addEventListener("click", () => {
      this.#stop();
    });
    this.#part("[data-action=reset]").addEventListener("click", () => {
      this.#reset();
    });
    this.#part("[data-action=copy]").addEventListener("click", () => void this.#copy());
    this.#section.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      this.start();
    });
  }

  #connectPace(): void {
    const select = this.#paceSelect;
    select.value = loadPace(this.#memory) ?? select.value;
    select.addEventListener("change", () => {
      savePace(this.#memory, this.#pace());
      paceChanged.dispatchEvent(new CustomEvent("change", { detail: select.value }));
    });
    paceChanged.addEventListener("change", (event) => {
      select.value = (event as CustomEvent<string>).detail;
      this.#run?.setPace(this.#pace());
    });
  }

  /** Fetches what a Run will need, as soon as one is likely. */
  #prepare(): void {
    import("./run.ts").then(
      ({ prepareRun, prepareCompiler }) => {
        if (this.#edits.changed) prepareCompiler();
        else prepareRun(this.#setting("program"));
      },
      // Run will say what is wrong.
      () => undefined,
    );
  }

  /** Runs what the reader has now, instead of any run under way. */
  start(): void {
    this.#abandon();
    delete this.#section.dataset.covered;
    this.#slot.mark([]);
    this.#happened({ type: "run" });
    const request = this.#request();
    const attempt = this.#attempt;
    import("./run.ts").then(
      ({ startRun }) => {
        if (attempt !== this.#attempt) return;
        this.#run = startRun(request, {
          event: (event) => {
            this.#happened(event);
          },
          compilerProgress: (bytes) => {
            this.#output.progress("Loading the compiler", bytes, Number(this.#setting("wasmBytes")));
          },
          packageProgress: (bytes, total) => {
            this.#output.progress("Loading the database", bytes, total);
          },
        });
      },
      () => {
        if (attempt !== this.#attempt) return;
        const message = "What runs programs could not be loaded. Are you offline? Connect, then press Run again.";
        this.#happened({ type: "failed", failure: { message, trace: [] } });
      },
    );
  }

  #request(): RunRequest {
    return {
      edited: this.#edits.changed ? this.#edits.files : null,
      programUrl: this.#setting("program"),
      workerUrl: this.#setting("worker"),
      packagesUrl: this.#setting("packages"),
      options: JSON.parse(this.#setting("options")) as RunRequest["options"],
      pace: this.#pace(),
    };
  }

  #stop(): void {
    if (this.#run) {
      this.#run.stop();
    } else {
      this.#attempt++;
      this.#happened({ type: "stopped" });
    }
  }

  #abandon(): void {
    this.#attempt++;
    this.#run?.abandon();
    this.#run = null;
  }

  #reset(): void {
    this.#abandon();
    this.#edits.reset();
    this.#slot.mark([]);
    this.#slot.showTexts();
    this.#showSaved();
    this.#happened({ type: "reset" });
  }

  async #copy(): Promise<void> {
    const listing = this.#shownListing();
    if (!listing) return;
    const text = this.#edits.files[listing.file] ?? linesOf(listing.code.textContent).join("\n");
    try {
      await navigator.clipboard.writeText(`${text}\n`);
      this.#say(`Copied ${listing.file}.`);
    } catch {
      this.#say("The browser did not allow copying.");
    }
  }

  #happened(event: RunEvent): void {
    const before = this.#state;
    this.#state = advance(before, event, this.#documented, this.#root.dataset.measured !== undefined);
    if (this.#state === before) return;
    if (!isActive(this.#state)) this.#run = null;
    if (this.#state.problems !== before.problems) this.#slot.mark(this.#state.problems);
    // What comes in quick succession is painted together; a new phase never waits.
    const wait = this.#state.phase === before.phase ? this.#paintFrom - performance.now() : 0;
    if (wait <= 0) this.#paint();
    else
      this.#nextPaint ??= window.setTimeout(() => {
        this.#paint();
      }, wait);
  }

  #paint(): void {
    window.clearTimeout(this.#nextPaint);
    this.#nextPaint = undefined;
    const begin = performance.now();
    this.#output.paint(this.#state);
    this.#part("[data-action=stop]").ariaDisabled = String(!isActive(this.#state));
    this.#section.dataset.state = this.#state.phase;
    const end = performance.now();
    this.#paintFrom = end + Math.max(PAINT_EVERY_MS, REST_PER_PAINT * (end - begin));
    if (isOver(this.#state)) this.#tellEnd(this.#state);
  }

  #tellEnd({ phase, lines }: RunState): void {
    const detail: Ended = { phase, lines, files: this.#edits.files };
    this.#root.dispatchEvent(new CustomEvent(ENDED, { detail, bubbles: true }));
  }

  #showHint(): void {
    const hint = this.#part(".snippet-hint");
    const text = hintFor(this.#status, { editable: this.#shownListing()?.editable ?? false, touch: isTouch() });
    if (hint.textContent !== text) hint.textContent = text;
    if (this.#status !== "loading") return;
    hint.append(Object.assign(document.createElement("progress"), { ariaLabel: text }));
  }

  #shownListing(): Listing | undefined {
    return this.#slot.listings.find(({ panel }) => panel === this.#tabs.panel);
  }

  #showSaved(): void {
    if (!this.#edits.changed) this.#say("");
    else this.#say(this.#edits.kept ? "Edited; kept in this browser." : "Edited; this browser keeps nothing.");
  }

  #say(text: string): void {
    const status = this.#part(".snippet-saved");
    if (status.textContent !== text) status.textContent = text;
  }

  #pace(): Pace {
    const { value } = this.#paceSelect;
    return isPace(value) ? value : "instant";
  }

  /** What the server wrote about this snippet: addresses and options. */
  #setting(name: "program" | "worker" | "packages" | "types" | "options" | "wasmBytes"): string {
    return this.#root.dataset[name] ?? "";
  }

  #part(selector: string): HTMLElement {
    return part(this.#root, selector);
  }
}

/** `<loop-snippet>`. What stands around it (a prediction, an exercise) may start a run and hears of its end by {@link ENDED}. */
export class LoopSnippet extends HTMLElement {
  #snippet: Snippet | undefined;

  connectedCallback(): void {
    this.#snippet ??= new Snippet(this);
  }

  /** Runs the snippet as the reader has it now. */
  run(): void {
    this.#snippet?.start();
  }
}

/** The first snippet below `root`. */
export function snippetIn(root: HTMLElement): LoopSnippet {
  const element = part(root, "loop-snippet");
  if (element instanceof LoopSnippet) return element;
  throw new Error("<loop-snippet> is not defined yet.");
}

customElements.define("loop-snippet", LoopSnippet);
