// One snippet on the page: tabs, controls and what is said below the code. What it shows and runs is one of its sides (side.ts), that of
// the reader's language until they look at another one; or both, one beside the other.
import { BothLoader } from "./both-loader.ts";
import { ChangeStatus } from "./change-status.ts";
import type { LineMark } from "./editor.ts";
import { hintFor } from "./hints.ts";
import { LANGUAGE_CHANGED, readersLanguage, type Language } from "./language.ts";
import { languages } from "./languages.ts";
import { isPace, type Pace } from "./pace.ts";
import { part } from "./part.ts";
import type { RunWatcher } from "./run-feed.ts";
import type { RunRequest } from "./run.ts";
import { pace, wrap } from "./settings.ts";
import { Side, type Ended } from "./side.ts";
import { isActive, type Phase } from "./state.ts";
import type { Files } from "./storage.ts";
import { connectTabs, type Tabs } from "./tabs.ts";
import { Toolbar } from "./toolbar.ts";
import { isTouch, putKeyboardAway } from "./touch.ts";

/** The name of the event by which a snippet tells that a run is over; its detail is {@link Ended}. */
export const ENDED = "snippet-ended";

/** Of several runs, what they are at together is what the first of these is that one of them is at. */
const PHASES: readonly Phase[] = ["loading", "running", "stopped", "failed", "done", "idle"];

/** A snippet as its reader sees it. */
export interface Looks {
  /** The texts of all sides. */
  readonly files: Files;
  readonly options: RunRequest["options"];
  readonly language: Language;
  readonly pace: Pace;
  /** The number of the last event before the playhead; null where no run is shown, or all of it. */
  readonly moment: number | null;
}

/** One snippet, from the moment its element is in the page. */
export class Snippet {
  readonly #root: HTMLElement;
  readonly #section: HTMLElement;
  readonly #sides: readonly Side[];
  readonly #tabs: Tabs;
  readonly #toolbar: Toolbar;
  readonly #status: ChangeStatus;
  readonly #both: BothLoader | null;
  /** The sides that are shown; never none. */
  #shown: readonly [Side, ...Side[]];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#section = part(root, "section");
    this.#sides = this.#makeSides();
    this.#shown = [this.#sideOf(part(root, ".snippet-file"))];
    this.#both = this.#sides.length > 1 ? new BothLoader(root, this.#sides) : null;
    this.#status = new ChangeStatus(part(root, ".snippet-saved"), (action) => {
      for (const side of this.#shown) {
        if (action !== "compare") side.decide(action === "show it");
        else if (side.edits.changed) side.compare();
      }
    });
    this.#toolbar = new Toolbar(part(root, "[role=toolbar]"), {
      wrap: () => {
        wrap.choose(wrap.value === "on" ? "off" : "on");
      },
      copy: () => void this.#copy(),
      reset: () => {
        this.#reset();
      },
      stop: () => {
        for (const side of this.#shown) side.stop();
      },
      run: () => {
        this.start();
      },
    });
    this.#tabs = connectTabs(part(root, "[role=tablist]"), ([panel, ...more]) => {
      if (panel === undefined) return;
      this.#show([this.#sideOf(panel), ...more.map((each) => this.#sideOf(each))]);
      for (const each of [panel, ...more]) this.#sideOf(each).shown(each);
    });
    this.#connectKeys();
    this.#followSettings();
    for (const side of this.#sides) side.begin();
    this.#show(this.#shown);
    this.#followLanguage();
  }

  /** Runs what the reader has now of what is shown, instead of any run of it under way. */
  start(): void {
    delete this.#section.dataset.covered;
    putKeyboardAway(this.#section);
    const sides = this.#shown;
    const start = () => {
      for (const side of sides) side.start();
    };
    // What shows both runs has to be there from their begin.
    if (this.#showsBoth) void this.#both?.load().then(start);
    else start();
  }

  get looks(): Looks {
    const { language, options, moment } = this.#shown[0];
    const files = Object.fromEntries(this.#sides.flatMap(({ edits }) => Object.entries(edits.files)));
    return { files, options, language, pace: pace.value, moment };
  }

  /** Nothing of it goes on, and nothing is kept of its texts. */
  retire(): void {
    for (const side of this.#sides) side.retire();
  }

  /** The language of the program that is shown. */
  get language(): Language {
    return this.#shown[0].language;
  }

  /** Shows the program in this language, where there is one. */
  bringToFront(language: Language): void {
    const side = this.#sides.find((each) => each.language === language);
    const first = side?.listings[0];
    if ((this.#showsBoth || side !== this.#shown[0]) && first !== undefined) this.#tabs.show(first.panel);
  }

  /** Hears of the runs of all sides. */
  watch(watcher: RunWatcher): void {
    for (const { feed } of this.#sides) feed.watch(watcher);
  }

  /** Marks lines of the program that is shown. */
  mark(layer: string, marks: readonly LineMark[]): void {
    this.#shown[0].mark(layer, marks);
  }

  get #showsBoth(): boolean {
    return this.#shown.length > 1;
  }

  #makeSides(): Side[] {
    const ports = {
      painted: (side: Side) => {
        if (this.#shown.includes(side)) this.#showRun();
      },
      edited: (side: Side) => {
        if (this.#shown.includes(side)) this.#showChange();
      },
      slotted: (side: Side) => {
        if (this.#shown.includes(side)) this.#showHint();
      },
      reveal: (panel: HTMLElement) => {
        if (panel.hidden) this.#tabs.show(panel);
      },
      run: () => {
        this.start();
      },
      ended: (detail: Ended) => {
        this.#root.dispatchEvent(new CustomEvent(ENDED, { detail, bubbles: true }));
      },
    };
    const results = [...this.#root.querySelectorAll<HTMLElement>(".snippet-result")];
    return results.map(({ dataset }) => new Side(this.#root, dataset.language as Language, ports));
  }

  #sideOf(panel: HTMLElement): Side {
    const side = this.#sides.find(({ language }) => language === panel.dataset.language);
    if (side === undefined) throw new Error(`The snippet has no output for ${panel.dataset.file ?? "a file"}.`);
    return side;
  }

  /** Shows what belongs to these sides. */
  #show(sides: readonly [Side, ...Side[]]): void {
    this.#shown = sides;
    for (const each of this.#sides) each.hidden = !sides.includes(each);
    this.#section.dataset.view = this.#showsBoth ? "both" : "one";
    if (this.#both !== null) this.#both.hidden = !this.#showsBoth;
    this.#toolbar.rename("run", this.#showsBoth ? "Run both" : "Run");
    this.#toolbar.enable("copy", !this.#showsBoth);
    this.#showRun();
    this.#showChange();
    this.#showHint();
  }

  #connectKeys(): void {
    const run = this.#toolbar.button("run");
    if (navigator.userAgent.includes("Mac")) run.dataset.keys = "⌘ ↵";
    const prepare = () => {
      for (const side of this.#shown) side.prepare();
    };
    run.addEventListener("pointerenter", prepare);
    run.addEventListener("focus", prepare);
    this.#section.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      this.start();
    });
  }

  #followSettings(): void {
    const select = part(this.#root, ".snippet-waits select") as HTMLSelectElement;
    select.addEventListener("change", () => {
      if (isPace(select.value)) pace.choose(select.value);
    });
    pace.follow((value) => {
      select.value = value;
      for (const side of this.#sides) side.setPace();
    });
    wrap.follow((value) => {
      this.#section.dataset.wrap = value;
      this.#toolbar.button("wrap").ariaPressed = String(value === "on");
      for (const side of this.#sides) side.wrap();
    });
  }

  /** The reader's language comes to the front, now and when they choose another one. */
  #followLanguage(): void {
    const follow = () => {
      if (!this.#showsBoth) this.bringToFront(readersLanguage());
    };
    follow();
    document.addEventListener(LANGUAGE_CHANGED, follow);
  }

  async #copy(): Promise<void> {
    const file = this.#tabs.panels[0]?.dataset.file ?? "";
    try {
      await navigator.clipboard.writeText(`${this.#shown[0].edits.files[file] ?? ""}\n`);
      this.#status.say(`Copied ${file}.`);
    } catch {
      this.#status.say("The browser did not allow copying.");
    }
  }

  #showRun(): void {
    const states = this.#shown.map(({ state }) => state);
    this.#section.dataset.state = PHASES.find((phase) => states.some((state) => state.phase === phase));
    this.#toolbar.enable("stop", states.some(isActive));
  }

  /** Whether a reset has taken away all that there was, so that the next one brings it back. */
  get #isReset(): boolean {
    const edits = this.#shown.map((side) => side.edits);
    return edits.some(({ canUndoReset }) => canUndoReset) && !edits.some(({ changed }) => changed);
  }

  #reset(): void {
    const isReset = this.#isReset;
    for (const side of this.#shown) if (side.edits.canUndoReset === isReset) side.reset();
  }

  #showChange(): void {
    const edits = this.#shown.map((side) => side.edits);
    this.#status.show({
      changed: edits.some(({ changed }) => changed),
      kept: edits.every(({ kept }) => kept),
      other: edits.find(({ other }) => other !== null)?.other ?? null,
    });
    if (this.#isReset) this.#toolbar.rename("reset", "Undo", "Undo the reset");
    else this.#toolbar.rename("reset", "Reset");
  }

  #showHint(): void {
    const hint = part(this.#root, ".snippet-hint");
    const { slotStatus, language } = this.#shown.find((side) => side.slotStatus.kind !== "listing") ?? this.#shown[0];
    const text = hintFor(slotStatus, isTouch(), languages[language].editorKeys);
    if (hint.textContent !== text) hint.textContent = text;
    if (slotStatus.kind !== "loading") return;
    hint.append(Object.assign(document.createElement("progress"), { ariaLabel: text }));
  }
}
