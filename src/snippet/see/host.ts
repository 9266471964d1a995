// What the view of a run needs of the snippet around it, and nothing more: so it works beside a listing, Monaco, the light editor, and
// alone in a figure.
import type { Id, Place, TraceEvent } from "../../trace/events.ts";
import type { LineMark } from "../editor.ts";
import type { Files } from "../storage.ts";

/** A line at which tasks stand, by the numbers of their colours and signs. */
export interface LineLook extends Place {
  readonly looks: readonly number[];
}

/** What the gutter shows of a moment. */
export interface CodeMarks {
  readonly standing: readonly LineLook[];
  /** The line that ran last, and whose it was. */
  readonly ran: (Place & { readonly look: number }) | null;
}

/** The code of a snippet, whatever shows it. */
export interface CodeOfRun {
  /** Marks lines, instead of those that `layer` had before. */
  mark(layer: "see" | "see-lit", marks: readonly LineMark[]): void;
  /** Brings a line into view. */
  reveal(place: Place): void;
  /** Gives a file another text, as the reader would; does nothing where it is no longer the text that was run. */
  change(file: string, from: string, to: string): void;
}

/** The output of a snippet. */
export interface OutputOfRun {
  /** Where its lines are shown, the newest of them. */
  readonly log: HTMLElement;
  /** For each line that was printed, the call of the console that it belongs to, counted from 0. */
  readonly calls: readonly number[];
}

/** A cancel by hand: once so many turns have begun and loop time (seconds) is that far, before the next turn. */
export interface CancelAt {
  readonly turn: number;
  readonly time: number;
  readonly task: Id;
}

/** The run itself, while it goes on and after. */
export interface RunControls {
  pause(): void;
  resume(): void;
  /** Lets a paused run do one thing. */
  step(): void;
  /** Runs the same program again, to its end, with a cancel in it. */
  cancelAt(cancel: CancelAt): Promise<readonly TraceEvent[]>;
  /** The texts that were run. */
  readonly files: Files;
  /** The original and its run, where the reader has changed it; null where it is what was run. */
  readonly original: { readonly files: Files; run(): Promise<readonly TraceEvent[]> } | null;
}

/** All of it; what is null is not there. */
export interface SeeHost {
  /** What the run is called in a file. */
  readonly title: string;
  /** Whether the loop's time was virtual: only then can a run be repeated exactly. */
  readonly virtual: boolean;
  readonly code: CodeOfRun | null;
  readonly output: OutputOfRun | null;
  readonly controls: RunControls;
  /** Whether the lanes of coroutines are shown from the begin. */
  readonly coroutines?: boolean;
}
