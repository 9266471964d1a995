// What there is to see of one moment beside its place on the timeline: the loop's panel, the signs in the code's gutter, the output that was
// not yet there; and what belongs to the stretch or line that a reader points at. Loaded when a reader comes near, or while a program
// runs at a pace at which there is something to see.
import type { Id, Place } from "../../trace/events.ts";
import { outputsOf, stretchesAt } from "../../trace/positions.ts";
import { marksAt } from "./code-marks.ts";
import { lineMarks } from "./gutter.ts";
import { Painter } from "../painter.ts";
import type { SeeHost } from "./host.ts";
import { LoopPanel } from "./loop-panel.ts";
import { dimAfter, lightCalls } from "./output-marks.ts";
import type { RunRecord } from "./run-record.ts";
import { RunStates } from "./run-states.ts";
import { TimelineCursor, type Pointed } from "./timeline-cursor.ts";
import type { Timeline } from "./timeline.ts";

/**
 * With more tasks than this, what stands beside the timeline follows the playhead some times a second, and not with each frame: to lay it
 * out takes as long as the frame may.
 */
const MANY_TASKS = 200;

export interface MomentHooks {
  readonly go: (moment: number) => void;
  /** The reader cancels a task at the moment that is shown. */
  readonly cancel: (task: Id) => void;
}

export class MomentView {
  readonly panel: LoopPanel;
  readonly #host: SeeHost;
  readonly #timeline: Timeline;
  readonly #cursor: TimelineCursor;
  readonly #painter = new Painter(() => {
    this.#paint();
  });
  #paint: () => void = () => undefined;
  #record: RunRecord;
  #states: RunStates;

  constructor(record: RunRecord, timeline: Timeline, host: SeeHost, hooks: MomentHooks) {
    this.#record = record;
    this.#states = new RunStates(record);
    this.#timeline = timeline;
    this.#host = host;
    this.panel = new LoopPanel((task) => {
      hooks.cancel(task);
    });
    this.#cursor = new TimelineCursor(timeline, {
      go: (moment) => {
        hooks.go(moment);
      },
      point: (at) => {
        this.#point(at);
      },
    });
  }

  /** Shows a moment of a record. */
  show(record: RunRecord, moment: number, isOver: boolean): void {
    if (record !== this.#record) {
      this.#record = record;
      this.#states = new RunStates(record);
    }
    const { picture } = record;
    const state = this.#states.at(moment);
    this.#paint = () => {
      this.panel.show(state, picture, isOver && this.#host.virtual);
      this.#host.code?.mark("see", lineMarks(marksAt(state, picture, moment)));
      dimAfter(this.#host.output, moment === picture.columns.length ? null : state.output.length);
    };
    if (state.tasks.size > MANY_TASKS) this.#painter.soon();
    else this.#painter.now();
    this.#cursor.follow();
  }

  /** Takes what it shows in code and output away. */
  hide(): void {
    this.#paint = () => undefined;
    this.#host.code?.mark("see", []);
    dimAfter(this.#host.output, null);
  }

  /** Lights the stretches of a line. */
  pointAtLine(place: Place | null): void {
    const found = place === null ? [] : stretchesAt(this.#record.picture, place);
    this.#timeline.light(found.map(({ stretch }) => stretch));
  }

  /** Shows what belongs to a stretch: its lines, and what it printed. */
  #point(at: Pointed | null): void {
    this.#timeline.light(at === null ? [] : [at.stretch]);
    this.#lightLines(at?.stretch.places ?? []);
    lightCalls(this.#host.output, at === null ? [] : outputsOf(this.#record.events, at.lane, at.stretch));
  }

  #lightLines(places: readonly Place[]): void {
    this.#host.code?.mark(
      "see-lit",
      places.map(({ file, line }) => ({ file, line, className: "see-lit" })),
    );
  }

  /** Shows the notes on a run that is over, in this place. */
  async showNotes(place: HTMLElement): Promise<void> {
    const record = this.#record;
    const { notesOf } = await import("./notes-view.ts");
    if (record !== this.#record) return;
    const notes = await notesOf(record, this.#host, (at) => {
      this.#lightLines([at]);
      this.#host.code?.reveal(at);
    });
    if (record !== this.#record) return;
    place.querySelector(".see-notes")?.remove();
    place.append(...notes);
  }
}
