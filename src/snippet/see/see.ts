// The view of a run, below code and output: timeline, playhead, what happened, and (moment-view.ts) the loop at the playhead's moment. All of
// it follows one number, the moment; whatever is shown is a function of the record and of that.
import type { Place, TraceEvent } from "../../trace/events.ts";
import type { Picture } from "../../trace/picture.ts";
import { momentName } from "../../trace/moment-words.ts";
import { narrate } from "../../trace/narrate.ts";
import { isLaidOut, whenItAppears } from "./appearing.ts";
import { make } from "./dom.ts";
import type { SeeHost } from "./host.ts";
import type { MomentView } from "./moment-view.ts";
import { Playhead, type Going } from "./playhead.ts";
import { RunRecord } from "./run-record.ts";
import type { TableView } from "./table-view.ts";
import { Timeline } from "./timeline.ts";
import { ViewBar } from "./view-bar.ts";

/** The first lines of a program that nobody can watch come before its picture. */
const FIRST_LINES_MS = 200;
/** After a paint, at least so many times its duration is the page's. */
const REST_PER_PAINT = 3;

let lastId = 0;

export class See {
  readonly element: HTMLElement;
  readonly #host: SeeHost;
  readonly #id = `see-${++lastId}`;
  readonly #timeline: Timeline;
  readonly #playhead: Playhead;
  readonly #bar: ViewBar;
  /** What happened, for the eyes; and for ears, where nothing else says it. */
  readonly #told = make("p", { className: "see-told" });
  readonly #spoken = make("p", { className: "see-spoken", ariaLive: "polite" });
  readonly #below = make("div", { className: "see-below" });
  readonly #grid: HTMLElement;
  readonly #body: HTMLElement;
  #table: TableView | null = null;
  #momentView: MomentView | null = null;
  #comesCloser = false;
  #record = new RunRecord();
  #moment = 0;
  /** Whether the playhead stays at the end of a run that goes on. */
  #follows = true;
  #going: Going = "over";
  #paintFrom = 0;
  #nextPaint: number | undefined;

  constructor(host: SeeHost) {
    this.#host = host;
    this.#record.coroutines = host.coroutines ?? false;
    this.#timeline = new Timeline(this.#id, (moment) => {
      this.#go(moment);
    });
    this.#playhead = new Playhead({
      go: (moment, isSpoken) => {
        this.#go(moment, !isSpoken);
      },
      step: () => {
        host.controls.step();
      },
      pause: () => {
        this.#going = "paused";
        host.controls.pause();
        this.#showMoment();
      },
      resume: () => {
        this.#going = "runs";
        host.controls.resume();
        this.#showMoment();
      },
      nextAside: (from, by) => this.#nextAside(from, by),
    });
    this.#bar = this.#makeBar();
    this.#grid = make(
      "div",
      { className: "see-grid" },
      make("div", { className: "see-main" }, this.#timeline.element, this.#bar.tools),
    );
    this.#body = make("div", {}, this.#playhead.element, this.#told, this.#grid, this.#below);
    this.#body.hidden = this.#bar.folded;
    this.element = make(
      "div",
      { className: "see", role: "group", ariaLabel: "Run" },
      this.#bar.head,
      this.#body,
      this.#spoken,
    );
    whenItAppears(this.element, () => {
      this.#paint();
    });
    for (const near of ["pointerenter", "focusin"])
      this.element.addEventListener(near, () => {
        this.#comeCloser();
      });
  }

  /** A new run begins: at once to its end, or so that it can be watched. */
  begin(pace: "at once" | "watched" | "paused"): void {
    const { coroutines } = this.#record;
    this.#record = new RunRecord();
    this.#record.coroutines = coroutines;
    this.#moment = 0;
    this.#follows = true;
    this.#going = pace === "paused" ? "paused" : "runs";
    this.#below.replaceChildren();
    if (pace === "at once") {
      this.#paintFrom = performance.now() + FIRST_LINES_MS;
      return;
    }
    this.#comeCloser();
    this.#paint();
  }

  /** More has happened. */
  push(events: readonly TraceEvent[]): void {
    this.#record.push(events);
    const wait = this.#paintFrom - performance.now();
    if (wait <= 0) this.#paint();
    else
      this.#nextPaint ??= window.setTimeout(() => {
        this.#paint();
      }, wait);
  }

  /** The run is over. */
  end(): void {
    this.#going = "over";
    this.#paint();
    void this.#momentView?.showNotes(this.#below);
  }

  /** Takes the focus to the playhead, at the begin. */
  focus(): void {
    this.#go(0, false);
    this.#playhead.focus();
  }

  /** The number of the last event before the playhead; null at the end. */
  get moment(): number | null {
    return this.#follows ? null : (this.#picture.columns[this.#moment - 1]?.to ?? 0);
  }

  /** Takes the playhead behind the event of that number. */
  lookAt(seq: number): void {
    this.#go(this.#columnBehind(seq));
  }

  #columnBehind(seq: number): number {
    return this.#picture.columns.findLastIndex(({ from }) => from <= seq) + 1;
  }

  /** A line of the code is pointed at, or none. */
  pointAtLine(place: Place | null): void {
    if (this.#momentView === null) this.#comeCloser();
    else this.#momentView.pointAtLine(place);
  }

  get #picture(): Picture {
    return this.#record.picture;
  }

  #makeBar(): ViewBar {
    return new ViewBar(this.#host.title, this.#timeline.zoom, this.#record.coroutines, {
      scale: (name) => {
        this.#timeline.setScale(name);
      },
      table: (wanted) => void this.#showTable(wanted),
      coroutines: (wanted) => {
        this.#showCoroutines(wanted);
      },
      fold: (folded) => {
        this.#body.hidden = folded;
        if (folded) this.#momentView?.hide();
        else this.#paint();
      },
      original: () =>
        void this.#compareWith(({ withOriginal }) => withOriginal(this.#record, this.#host.controls, this.#id)),
      picture: () => this.#picture,
      say: (text) => {
        this.#say(text);
      },
    });
  }

  /** The reader comes near: what shows single moments is fetched. */
  #comeCloser(): void {
    if (this.#comesCloser) return;
    this.#comesCloser = true;
    import("./moment-view.ts").then(
      ({ MomentView }) => {
        this.#momentView = new MomentView(this.#record, this.#timeline, this.#host, {
          go: (moment) => {
            this.#go(moment);
          },
          cancel: (task) =>
            void this.#compareWith(({ withCancel }) =>
              withCancel(this.#record, this.#host.controls, this.#moment, task, this.#id),
            ),
        });
        this.#grid.append(this.#momentView.panel.element);
        this.#paint();
        if (this.#going === "over") void this.#momentView.showNotes(this.#below);
      },
      () => {
        this.#comesCloser = false;
      },
    );
  }

  #paint(): void {
    window.clearTimeout(this.#nextPaint);
    this.#nextPaint = undefined;
    const begin = performance.now();
    const picture = this.#picture;
    if (this.#follows) this.#moment = picture.columns.length;
    if (!isLaidOut(this.element)) return;
    const isOver = this.#going === "over";
    this.#bar.show(picture, this.#record.dropped, isOver && this.#host.controls.original !== null);
    if (this.#bar.folded) return;
    const hasTurns = !isOver || picture.columns.some(({ kind }) => kind !== "outside");
    this.#playhead.element.hidden = this.#grid.hidden = !hasTurns;
    if (!hasTurns) {
      this.#told.textContent = "This program started no loop, so there are no turns to step through.";
      return;
    }
    this.#timeline.show(picture, this.#moment);
    if (this.#table?.element.hidden === false) this.#table.show(this.#record);
    this.#showMoment();
    const end = performance.now();
    this.#paintFrom = end + Math.max(50, REST_PER_PAINT * (end - begin));
  }

  /** Moves the playhead; `aloud` where nothing else says what happened. */
  #go(moment: number, aloud = true): void {
    this.#comeCloser();
    this.#moment = moment;
    this.#follows = moment === this.#picture.columns.length;
    this.#timeline.moveTo(moment);
    this.#showMoment();
    if (aloud) this.#say(`${momentName(this.#picture, moment)}: ${this.#told.textContent}`);
  }

  #showMoment(): void {
    const picture = this.#picture;
    const moment = this.#moment;
    const told = narrate(this.#record.events, picture, moment);
    this.#told.textContent = told;
    this.#playhead.show(moment, picture.columns.length, momentName(picture, moment), told, this.#going);
    if (this.#table?.element.hidden === false) this.#table.moveTo(moment);
    this.#momentView?.show(this.#record, moment, this.#going === "over");
  }

  #nextAside(from: number, by: 1 | -1): number {
    const { columns } = this.#picture;
    for (let moment = from + by; moment > 0 && moment <= columns.length; moment += by)
      if (columns[moment - 1]?.aside !== null) return moment;
    return by < 0 ? 0 : columns.length;
  }

  async #showTable(wanted: boolean): Promise<void> {
    if (wanted && this.#table === null) {
      const { TableView } = await import("./table-view.ts");
      this.#table = new TableView((moment) => {
        this.#go(moment);
      });
      this.#timeline.element.after(this.#table.element);
    }
    if (this.#table !== null) this.#table.element.hidden = !wanted;
    this.#timeline.element.hidden = wanted;
    this.#paint();
  }

  #showCoroutines(wanted: boolean): void {
    // The columns become other ones; the playhead stays where it is in the record.
    const seq = this.#picture.columns[this.#moment - 1]?.to ?? 0;
    this.#record.coroutines = wanted;
    this.#moment = this.#columnBehind(seq);
    this.#paint();
  }

  /** Runs something again, and shows both runs side by side. */
  async #compareWith(other: (comparing: typeof import("./compare-view.ts")) => Promise<HTMLElement>): Promise<void> {
    this.#say("Running again …");
    const view = await other(await import("./compare-view.ts"));
    this.#below.querySelector(".see-compare")?.remove();
    this.#below.prepend(view);
    view.scrollIntoView({ block: "nearest" });
    this.#say(view.querySelector(".see-difference")?.textContent ?? "");
  }

  #say(text: string): void {
    this.#spoken.textContent = text;
  }
}
