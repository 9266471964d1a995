// One side of a snippet: its program in one language, with all that belongs to that program alone. That is its files and what the reader made
// of them, its documented output, its runs, what came of the latest, and the view of it. A snippet has a side for each language that it is
// written in, and shows one of them.
import { diagnosticText } from "../compiler/errors.ts";
import { EditorSlot, type SlotStatus } from "./editing.ts";
import type { LineMark } from "./editor.ts";
import { Edits } from "./edits.ts";
import { faultMarks } from "./fault-marks.ts";
import type { Language } from "./language.ts";
import { languages } from "./languages.ts";
import { FETCHED } from "./fetched.ts";
import { findListings, type Listing } from "./listing.ts";
import { Painter } from "./painter.ts";
import { part } from "./part.ts";
import { ResultView } from "./result-view.ts";
import { RunFeed } from "./run-feed.ts";
import { RunSession } from "./run-session.ts";
import type { RunRequest } from "./run.ts";
import { placesIn, type RunPlaces } from "./run-places.ts";
import { connectSaving } from "./save-buttons.ts";
import type { SnippetDoor } from "./see/attach.ts";
import { SeeLoader } from "./see-loader.ts";
import { pace } from "./settings.ts";
import { advance, idle, isActive, isOver, type OutputLine, type Phase, type RunEvent, type RunState } from "./state.ts";
import { browserMemory, sameFiles, type Files } from "./storage.ts";
import { Unfinished } from "./unfinished.ts";
import { standardOf } from "./verdict.ts";

/** How a run ended. */
export interface Ended {
  readonly language: Language;
  readonly phase: Phase;
  readonly lines: readonly OutputLine[];
  /** The texts that were run. */
  readonly files: Files;
}

/** What a side tells its snippet. */
export interface SidePorts {
  /** Its run has come on. */
  painted(side: Side): void;
  /** The reader has another text now. */
  edited(side: Side): void;
  /** Something else can be done with its text. */
  slotted(side: Side): void;
  /** Brings the panel of a listing to the front. */
  reveal(panel: HTMLElement): void;
  /** Ctrl+Enter in an editor. */
  run(): void;
  ended(run: Ended): void;
}

/** One side, from the moment its snippet is in the page. */
export class Side {
  readonly language: Language;
  readonly edits: Edits;
  /** Its runs, for what draws them, and what that may do here. */
  readonly feed = new RunFeed();
  readonly door: SnippetDoor;
  slotStatus: SlotStatus = { kind: "listing" };
  state: RunState = idle;
  readonly #root: HTMLElement;
  readonly #ports: SidePorts;
  readonly #places: RunPlaces;
  readonly options: RunRequest["options"];
  /** What only this side shows beside its code: output, comparison, view of runs. */
  readonly #parts: readonly HTMLElement[];
  readonly #documented: readonly string[];
  readonly #slot: EditorSlot;
  readonly #result: ResultView;
  readonly #session: RunSession;
  readonly #see: SeeLoader;
  readonly #unfinished: Unfinished;
  readonly #painter = new Painter(() => {
    this.#paint();
  });
  #tellPointed: (place: { file: string; line: number } | null) => void = () => undefined;
  /** The texts of the latest run. */
  #run: Files | null = null;
  /** Whether the page went down with the last run. */
  #wentDown: boolean;

  constructor(root: HTMLElement, language: Language, ports: SidePorts) {
    const own = (selector: string) => part(root, `${selector}[data-language="${language}"]`);
    const id = part(root, "section").dataset.snippet ?? "";
    const [result, below] = [own(".snippet-result"), own(".snippet-below")];
    this.#root = root;
    this.language = language;
    this.#ports = ports;
    this.#places = placesIn(root.dataset);
    this.options = JSON.parse(root.dataset.options ?? "{}") as RunRequest["options"];
    this.#parts = [result, below];
    this.#documented = [...result.querySelectorAll(".snippet-log .snippet-text")].map((line) => line.textContent);
    this.#unfinished = new Unfinished(`${id}:${language}`);
    this.#wentDown = this.#unfinished.take();
    this.#slot = this.#makeSlot(id);
    this.#result = new ResultView(result, part(below, ".snippet-compare"), {
      open: (place) => void this.#slot.open(place),
      canOpen: ({ file }) => this.#slot.find(file) !== undefined,
      stop: () => {
        this.stop();
      },
      files: () => ({ original: this.edits.original, now: this.edits.files }),
    });
    this.edits = new Edits(id, this.#slot.readTexts(), browserMemory());
    this.#slot.use(this.edits);
    addEventListener("storage", ({ key, newValue }) => {
      if (this.edits.heard(key, newValue)) this.#ports.edited(this);
    });
    this.#session = this.#makeSession();
    connectSaving(below, (file) => this.edits.files[file] ?? "");
    this.door = this.#makeDoor(result, below);
    this.#see = new SeeLoader(part(below, ".snippet-see"), this.feed, this.door);
  }

  /** Paints it for the first time. */
  begin(): void {
    this.#textChanged();
    document.addEventListener(FETCHED, () => {
      this.#painter.soon();
    });
  }

  /** Its listings, in the order of their tabs. */
  get listings(): readonly Listing[] {
    return this.#slot.listings;
  }

  /** Shows all of it but the code, which has tabs; or hides it. */
  set hidden(hidden: boolean) {
    for (const element of this.#parts) element.hidden = hidden;
  }

  /** Runs what the reader has now, instead of any run under way. */
  start(): void {
    this.#result.expect();
    this.#wentDown = false;
    this.#slot.decorate("run", []);
    this.#run = this.edits.files;
    this.#unfinished.set();
    this.#see.expect(pace.value === "instant");
    this.feed.begin(this.#run);
    this.#session.start(this.#request());
  }

  stop(): void {
    this.#session.stop();
  }

  /** Back to the original, or back from there. */
  reset(): void {
    this.#session.abandon();
    if (this.edits.canUndoReset) this.edits.undoReset();
    else this.edits.reset();
    this.#slot.decorate("run", []);
    this.#slot.showTexts();
    this.#run = null;
    this.#happened({ type: "reset" });
    this.#textChanged();
  }

  /** Shows the other text that the reader has of this listing, or drops it. */
  decide(shows: boolean): void {
    if (shows) this.edits.takeOther();
    else this.edits.dropOther();
    this.#textReplaced();
  }

  /** Ends what goes on, and forgets the reader's texts. */
  retire(): void {
    this.#session.abandon();
    this.#slot.close();
    this.edits.reset();
  }

  /** The number of the last event before the playhead; null where no run is shown, or all of it. */
  get moment(): number | null {
    return this.#see.moment;
  }

  /** Shows how the reader's text and its output differ from the original's, or closes that again. */
  compare(): void {
    this.#result.compare();
  }

  /** Fetches what a Run will need. */
  prepare(): void {
    this.#session.prepare({ places: this.#places, changed: this.#mustCompile });
  }

  setPace(): void {
    this.#session.setPace(pace.value);
  }

  /** Breaks long lines where the styles say so. */
  wrap(): void {
    this.#slot.wrap();
  }

  /** Lets an open editor follow the tabs. */
  shown(panel: HTMLElement): void {
    this.#slot.shown(panel);
  }

  /** Marks lines of the code, wherever it is shown, instead of those that `layer` had before; gone once the text changes. */
  mark(layer: string, marks: readonly LineMark[]): void {
    this.#slot.decorate(layer, marks);
  }

  /** The text is another one, and not since the reader typed. */
  #textReplaced(): void {
    this.#slot.decorate("run", []);
    this.#slot.showTexts();
    this.#textChanged();
    this.prepare();
  }

  #makeSlot(id: string): EditorSlot {
    const listings = findListings(this.#root, this.language);
    return new EditorSlot(listings, id, this.#root.dataset.types ?? "", {
      changed: () => {
        this.#textChanged();
        this.prepare();
      },
      run: () => {
        this.#ports.run();
      },
      status: (status) => {
        this.slotStatus = status;
        this.#ports.slotted(this);
      },
      reveal: ({ panel }) => {
        this.#ports.reveal(panel);
      },
      pointed: (place) => {
        this.#tellPointed(place);
      },
    });
  }

  #makeSession(): RunSession {
    return new RunSession(languages[this.language].engine, {
      event: (event) => {
        this.#happened(event);
      },
      trace: (events) => {
        this.feed.tell((watcher) => {
          watcher.traced(events);
        });
      },
      progress: (what, bytes, total) => {
        this.#result.progress(what, bytes, total);
      },
    });
  }

  /** What the view of runs may do here. */
  #makeDoor(result: HTMLElement, below: HTMLElement): SnippetDoor {
    return {
      title: (part(this.#root, "section").ariaLabel ?? "").replace(/^Snippet: /, ""),
      isVirtual: this.options.clock !== "real",
      log: part(result, ".snippet-log"),
      original: this.edits.original,
      moment: below.dataset.moment === undefined ? null : Number(below.dataset.moment),
      pace: () => (pace.value === "instant" ? "at once" : pace.value === "steps" ? "paused" : "watched"),
      mark: (layer, marks) => {
        this.mark(layer, marks);
      },
      reveal: (place) => {
        this.#slot.reveal(place);
      },
      change: (file, from, to) => {
        if (this.edits.files[file] !== from) return;
        this.edits.change(file, to);
        this.#textReplaced();
      },
      followPointer: (tell) => {
        this.#tellPointed = tell;
      },
      pause: () => {
        this.#session.setPace("steps");
      },
      resume: () => {
        this.#session.setPace(pace.value === "steps" ? "instant" : pace.value);
      },
      step: () => {
        this.#session.step();
      },
      repeat: (files, cancelAt) => {
        const { options, ...request } = this.#request();
        return this.#session.repeat({
          ...request,
          files: files ?? this.edits.original,
          changed: files !== null || this.#places.program === "",
          options: { ...options, ...(cancelAt && { cancelAt }) },
        });
      },
    };
  }

  /** The build has compiled the course's programs as they stand, and no others. */
  get #mustCompile(): boolean {
    return this.edits.changed || this.#places.program === "";
  }

  #request(): RunRequest {
    return {
      files: this.edits.files,
      changed: this.#mustCompile,
      places: this.#places,
      options: { ...this.options, collectTrace: this.feed.isWanted },
      pace: pace.value,
    };
  }

  #happened(event: RunEvent): void {
    const before = this.state;
    this.state = advance(before, event, this.#documented, this.#root.dataset.measured !== undefined);
    if (this.state === before) return;
    const printed = printedBy(event);
    if (printed.length > 0)
      this.feed.tell((watcher) => {
        watcher.printed(printed);
      });
    const isNewPhase = this.state.phase !== before.phase;
    // What comes in quick succession is painted together; an end never waits, nor does the first line. When a run begins only its state
    // is shown at once: the browser would lay out and paint the page before it lets the program go on its way.
    if (isNewPhase && isActive(this.state)) {
      this.#ports.painted(this);
      this.#painter.shortly();
    } else if (isNewPhase || before.lines.length === 0) this.#painter.now();
    else this.#painter.soon();
    if (isNewPhase && !isActive(this.state)) this.#settled(this.state);
    if (isOver(this.state) || event.type === "printed") this.#see.load();
  }

  /** Nothing runs any more. */
  #settled(state: RunState): void {
    const { phase, lines, problems, failure } = state;
    this.#session.over();
    this.#unfinished.clear();
    this.#slot.decorate("run", faultMarks(state));
    this.feed.tell((watcher) => {
      if (phase === "idle") watcher.reset();
      else watcher.ended(phase);
    });
    if (!isOver(state)) return;
    if (problems.length === 0 && failure?.told !== false) void this.#remark();
    this.#ports.ended({ language: this.language, phase, lines, files: this.#run ?? this.edits.files });
  }

  async #remark(): Promise<void> {
    const { files } = this.edits;
    const remarks = await this.#slot.remarks();
    // The reader may have typed on meanwhile, or run it again.
    if (sameFiles(files, this.edits.files) && isOver(this.state)) this.#result.remark(remarks);
  }

  #textChanged(): void {
    this.#result.remark([]);
    this.#ports.edited(this);
    this.#painter.now();
  }

  #paint(): void {
    this.#result.paint(this.state, {
      documented: this.#documented,
      standard: standardOf(part(this.#root, "section").dataset.standard),
      changed: this.edits.changed,
      outdated: this.#run !== null && !sameFiles(this.#run, this.edits.files),
      wentDown: this.#wentDown,
      firstRun: languages[this.language].firstRun(this.#places),
    });
    this.#ports.painted(this);
  }
}

/** What an event adds to the output: lines of the program, or those in which the compiler refuses it. */
function printedBy(event: RunEvent): readonly OutputLine[] {
  if (event.type === "printed") return event.lines;
  if (event.type !== "refused") return [];
  return event.problems.map((problem) => ({ stream: "stderr", time: null, text: diagnosticText(problem) }));
}
