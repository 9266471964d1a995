// Both programs of a snippet in one view: whether they print the same and take the same turns, their turns in two strips, and one playhead
// for both. Like the view of one run it follows one number, how many steps have passed; what it shows in the code and the output of
// each side is a function of the records and of that.
import { comparable } from "../../runner/wire/literals.ts";
import { withoutMeasures } from "../../runner/wire/measured.ts";
import type { OutputLine } from "../../runner/wire/protocol.ts";
import { countingLines } from "../../runner/wire/python-only.ts";
import { alignRuns, firstDifferent, turnsInWords, type Alignment } from "../../trace/compare-languages.ts";
import { drawStrips, type StripDrawing } from "../../trace/draw-strips.ts";
import { momentName } from "../../trace/moment-words.ts";
import { narrate } from "../../trace/narrate.ts";
import { colourOf, signOf } from "../../trace/signs.ts";
import type { RunFeed } from "../run-feed.ts";
import { isLaidOut, whenItAppears } from "./appearing.ts";
import type { SnippetDoor } from "./attach.ts";
import { marksAt } from "./code-marks.ts";
import { make, sign } from "./dom.ts";
import { lineMarks } from "./gutter.ts";
import { dimAfter } from "./output-marks.ts";
import { Playhead, type Going } from "./playhead.ts";
import { RunRecord } from "./run-record.ts";
import { RunStates } from "./run-states.ts";
import "../../styles/figure.css";
import "../../styles/run-figure.css";
import "../../styles/see.css";

/** More steps than this are not drawn; the playhead passes them all the same. */
const MOST_DRAWN = 1000;
/** More tasks than this are not named below the strips. */
const MOST_NAMED = 12;
/** After a paint, at least so many times its duration is the page's. */
const REST_PER_PAINT = 3;

/** One of the two programs. */
export interface SideOfBoth {
  /** What its language is called. */
  readonly name: string;
  readonly door: SnippetDoor;
  readonly feed: RunFeed;
}

/** Fills the place of the view. */
export function attachBoth(place: HTMLElement, sides: readonly [SideOfBoth, SideOfBoth], measured: boolean): void {
  const view = new Both([new BothRun(sides[0]), new BothRun(sides[1])], measured);
  place.replaceChildren(view.element);
}

/** The latest run of one of the programs. */
class BothRun {
  readonly name: string;
  readonly door: SnippetDoor;
  readonly feed: RunFeed;
  record = new RunRecord();
  states = new RunStates(this.record);
  going: Going | "none" = "none";
  /** What it has printed, and for each line the call of the console that it belongs to. */
  lines: Pick<OutputLine, "stream" | "text">[] = [];
  calls: number[] = [];

  constructor({ name, door, feed }: SideOfBoth) {
    this.name = name;
    this.door = door;
    this.feed = feed;
  }

  begin(): void {
    this.record = new RunRecord();
    this.states = new RunStates(this.record);
    this.lines = [];
    this.calls = [];
    this.going = this.door.pace() === "paused" ? "paused" : "runs";
  }

  /** Shows in code and output what belongs to a moment. */
  show(moment: number): void {
    const { picture } = this.record;
    const state = this.states.at(moment);
    this.door.mark("see", lineMarks(marksAt(state, picture, moment)));
    dimAfter({ log: this.door.log, calls: this.calls }, moment === picture.columns.length ? null : state.output.length);
  }

  /** Marks a line of the output. */
  markLine(line: number | null): void {
    const { log } = this.door;
    for (const marked of log.querySelectorAll(".see-differs")) marked.classList.remove("see-differs");
    if (line === null) return;
    const shown = log.querySelectorAll(".snippet-line");
    shown[line - (this.lines.length - shown.length)]?.classList.add("see-differs");
  }
}

class Both {
  readonly element: HTMLElement;
  readonly #runs: readonly [BothRun, BothRun];
  readonly #spelt: (line: string) => string;
  readonly #timed: boolean;
  readonly #verdict = make("p", { className: "see-verdict", role: "status" });
  readonly #told = make("div", { className: "see-told" });
  readonly #playhead: Playhead;
  readonly #strips = make("div", { className: "see-pair", tabIndex: 0, role: "group" });
  readonly #key = make("ul", { className: "figure-key" });
  readonly #body: HTMLElement;
  #alignment: Alignment = { steps: [], parting: null };
  #drawing: StripDrawing | null = null;
  #passed = 0;
  /** Whether the playhead stays at the end of runs that go on. */
  #follows = true;
  #paintFrom = 0;
  #nextPaint: number | undefined;

  constructor(runs: readonly [BothRun, BothRun], measured: boolean) {
    this.#runs = runs;
    this.#spelt = (line) => comparable(measured ? withoutMeasures(line) : line);
    this.#timed = runs.every(({ door }) => door.isVirtual);
    const each = (going: Going | null, act: (door: SnippetDoor) => void) => () => {
      for (const run of runs) {
        if (run.going !== "runs" && run.going !== "paused") continue;
        if (going !== null) run.going = going;
        act(run.door);
      }
      this.#showStep();
    };
    this.#playhead = new Playhead({
      go: (passed) => {
        this.#go(passed);
      },
      step: each(null, (door) => {
        door.step();
      }),
      pause: each("paused", (door) => {
        door.pause();
      }),
      resume: each("runs", (door) => {
        door.resume();
      }),
      nextAside: (from, by) => this.#nextAside(from, by),
    });
    this.#strips.ariaLabel = "Both runs, drawn";
    this.#body = make("div", {}, this.#playhead.element, this.#told, this.#strips, this.#key);
    this.#body.hidden = true;
    this.element = make("div", { className: "see", role: "group", ariaLabel: "Both runs" }, this.#verdict, this.#body);
    this.#connectPointer();
    for (const run of runs) this.#watch(run);
    whenItAppears(this.element, () => {
      this.#paint();
    });
  }

  #watch(run: BothRun): void {
    run.feed.watch({
      begun: () => {
        run.begin();
        this.#passed = 0;
        this.#follows = true;
        this.#paint();
      },
      traced: (events) => {
        run.record.push(events);
        this.#paintSoon();
      },
      printed: (lines) => {
        for (const { stream, text, message = -1 } of lines) {
          run.lines.push({ stream, text });
          run.calls.push(message);
        }
      },
      ended: () => {
        run.going = "over";
        this.#paint();
      },
      reset: () => {
        run.going = "none";
        run.door.mark("see", []);
        this.#paint();
      },
    });
  }

  #paintSoon(): void {
    const wait = this.#paintFrom - performance.now();
    if (wait <= 0) this.#paint();
    else
      this.#nextPaint ??= window.setTimeout(() => {
        this.#paint();
      }, wait);
  }

  #paint(): void {
    window.clearTimeout(this.#nextPaint);
    this.#nextPaint = undefined;
    if (!isLaidOut(this.element)) return;
    const begin = performance.now();
    const [first, second] = this.#runs;
    const begun = this.#runs.every(({ going }) => going !== "none");
    this.#body.hidden = !begun;
    if (begun) {
      this.#alignment = alignRuns(first.record, second.record, { timed: this.#timed });
      if (this.#follows) this.#passed = this.#alignment.steps.length;
      this.#draw();
      this.#showStep();
    }
    this.#judge();
    const end = performance.now();
    this.#paintFrom = end + Math.max(50, REST_PER_PAINT * (end - begin));
  }

  /** Says whether the runs are the same. */
  #judge(): void {
    const over = this.#runs.every(({ going }) => going === "over");
    const lines = over ? this.#firstDifferent() : null;
    for (const [side, run] of this.#runs.entries()) run.markLine(lines?.[side] ?? null);
    const same = over && lines === null && this.#alignment.parting === null;
    this.#verdict.className = `see-verdict${same ? " same" : over ? " differs" : ""}`;
    this.#say(over ? this.#verdictOn(lines) : this.#whatIsMissing());
  }

  /** The first lines, one of each run, that are not the same; null where all are. */
  #firstDifferent(): readonly [number, number] | null {
    const [first, second] = [countingLines(this.#runs[0].lines), countingLines(this.#runs[1].lines)];
    const texts = (lines: typeof first) => lines.map(({ text }) => text);
    const at = firstDifferent(texts(first), texts(second), this.#spelt);
    if (at === null) return null;
    return [first[at]?.line ?? this.#runs[0].lines.length, second[at]?.line ?? this.#runs[1].lines.length];
  }

  #verdictOn(different: readonly [number, number] | null): string {
    const [first, second] = this.#runs;
    const names = [first.name, second.name] as const;
    const turns = turnsInWords([first.record, second.record], this.#alignment, names);
    const parts = this.#alignment.parting !== null;
    if (different === null) return parts ? `Same lines. ${turns}` : `✓ Same lines, same order, ${turns}.`;
    const printed = (run: BothRun, line: number) => {
      const text = run.lines[line]?.text;
      return text === undefined ? "nothing more" : `“${text}”`;
    };
    const [ours, theirs] = different;
    const lines = `≠ The outputs differ in line ${ours + 1}: ${first.name} printed ${printed(first, ours)}, ${second.name} ${printed(second, theirs)}.`;
    return `${lines} ${parts ? turns : `${turns.charAt(0).toUpperCase()}${turns.slice(1)}.`}`;
  }

  #whatIsMissing(): string {
    const going = this.#runs.filter((run) => run.going === "runs" || run.going === "paused");
    if (going.length === 0) return "Run both runs the two programs, and compares their lines and their turns.";
    return `${going.map(({ name }) => name).join(" and ")} still ${going.length > 1 ? "run" : "runs"}: what both did is compared at the end.`;
  }

  #say(text: string): void {
    if (this.#verdict.textContent !== text) this.#verdict.textContent = text;
  }

  #draw(): void {
    const [first, second] = this.#runs;
    const { steps, parting } = this.#alignment;
    const drawing = drawStrips([first.record, second.record], [first.name, second.name], steps, parting, MOST_DRAWN);
    this.#drawing = drawing;
    const label = `The turns of ${first.name}, and below them those of ${second.name}.`;
    this.#strips.innerHTML = `<svg class="run-figure" width="${drawing.width}" height="${drawing.height}" role="img" aria-label="${label}">${drawing.svg}<path class="playhead"/></svg>`;
    const lanes = first.record.picture.lanes.filter(({ kind }) => kind === "task").slice(0, MOST_NAMED);
    this.#key.replaceChildren(
      ...lanes.map((lane) => make("li", {}, sign(signOf(lane.look), colourOf(lane.look)), ` ${lane.label}`)),
    );
  }

  #go(passed: number): void {
    this.#passed = passed;
    this.#follows = passed === this.#alignment.steps.length;
    this.#showStep();
  }

  #momentsAt(passed: number): readonly [number, number] {
    return this.#alignment.steps[passed - 1]?.moments ?? [0, 0];
  }

  #showStep(): void {
    const moments = this.#momentsAt(this.#passed);
    const { steps } = this.#alignment;
    this.#runs.forEach((run, side) => {
      run.show(moments[side] ?? 0);
    });
    const told = this.#tell(moments);
    this.#told.replaceChildren(...told.map((text) => make("p", {}, text)));
    const goings = this.#runs.map(({ going }) => going);
    const going = goings.includes("runs") ? "runs" : goings.includes("paused") ? "paused" : "over";
    const name = momentName(this.#runs[0].record.picture, moments[0]);
    this.#playhead.show(this.#passed, steps.length, name, told.join(" "), going);
    this.#placePlayhead();
  }

  /** What happened in the step that has just passed: once where both say the same. */
  #tell(moments: readonly [number, number]): string[] {
    const before = this.#momentsAt(this.#passed - 1);
    const told = this.#runs.map(({ record }, side) => {
      const moment = moments[side] ?? 0;
      return this.#passed > 0 && moment === before[side]
        ? "nothing here."
        : narrate(record.events, record.picture, moment);
    });
    const [first = "", second = ""] = told;
    if (this.#spelt(first) === this.#spelt(second)) return [first];
    return this.#runs.map(({ name }, side) => `${name}: ${told[side] ?? ""}`);
  }

  #placePlayhead(): void {
    const drawing = this.#drawing;
    if (drawing === null) return;
    const x = drawing.x(Math.min(this.#passed, MOST_DRAWN));
    this.#strips.querySelector(".playhead")?.setAttribute("d", `M${x} 0V${drawing.height - 22}`);
    const { scrollLeft, clientWidth } = this.#strips;
    if (x < scrollLeft + 20) this.#strips.scrollLeft = x - 100;
    else if (x > scrollLeft + clientWidth - 30) this.#strips.scrollLeft = x - clientWidth + 120;
  }

  #nextAside(from: number, by: 1 | -1): number {
    const { steps } = this.#alignment;
    const { columns } = this.#runs[0].record.picture;
    for (let passed = from + by; passed > 0 && passed <= steps.length; passed += by)
      if (columns[this.#momentsAt(passed)[0] - 1]?.aside !== null) return passed;
    return by < 0 ? 0 : steps.length;
  }

  /** The playhead is dragged, or brought to where the strips are clicked. */
  #connectPointer(): void {
    let dragging = false;
    const go = ({ clientX }: PointerEvent) => {
      const svg = this.#strips.querySelector("svg");
      if (svg && this.#drawing) this.#go(this.#drawing.passedAt(clientX - svg.getBoundingClientRect().left));
    };
    this.#strips.addEventListener("pointerdown", (event) => {
      // A finger that moves sideways scrolls.
      dragging = event.pointerType === "mouse" && event.button === 0;
      if (dragging) this.#strips.setPointerCapture(event.pointerId);
      if (event.button === 0) go(event);
    });
    this.#strips.addEventListener("pointermove", (event) => {
      if (dragging) go(event);
    });
    for (const end of ["pointerup", "pointercancel"] as const)
      this.#strips.addEventListener(end, () => {
        dragging = false;
      });
  }
}
