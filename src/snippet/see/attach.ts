// The view of runs in its place below a snippet: hears of each run from the snippet, and shows in its code and output what belongs to the
// playhead's moment. Loaded after the first Run has begun.
import type { Place, TraceEvent } from "../../trace/events.ts";
import type { LineMark } from "../editor.ts";
import type { RunWatcher } from "../run-feed.ts";
import type { Files } from "../storage.ts";
import type { CancelAt, CodeOfRun, RunControls } from "./host.ts";
import { See } from "./see.ts";
import "../../styles/figure.css";
import "../../styles/run-figure.css";
import "../../styles/see.css";

/** What the view may do with its snippet. */
export interface SnippetDoor {
  readonly title: string;
  /** Whether its loop's time is virtual. */
  readonly isVirtual: boolean;
  /** How a run that begins now will go. */
  pace(): "at once" | "watched" | "paused";
  /** The log with the lines of output. */
  readonly log: HTMLElement;
  readonly original: Files;
  /** Where a link wants the playhead after the first run of the original: the number of the last event before it. */
  readonly moment: number | null;
  mark(layer: string, marks: readonly LineMark[]): void;
  /** Brings a line into view. */
  reveal(place: Place): void;
  /** Gives a file another text, where it still has the first one. */
  change(file: string, from: string, to: string): void;
  /** Told when the reader points at a line of the code, or no longer. */
  followPointer(tell: (place: Place | null) => void): void;
  pause(): void;
  resume(): void;
  step(): void;
  /** Runs texts to their end, unseen; null for the original. */
  repeat(files: Files | null, cancelAt?: CancelAt): Promise<readonly TraceEvent[]>;
}

/** Who is told of the runs, and knows where their reader looks. */
export interface SeeWatcher extends RunWatcher {
  /** The number of the last event before the playhead; null where no run is shown, or all of it. */
  readonly moment: number | null;
}

/** Fills the place of the view, and gives whom to tell of the runs. */
export function attach(place: HTMLElement, door: SnippetDoor): SeeWatcher {
  const calls: number[] = [];
  let files: Files = {};
  const isOriginal = () => Object.entries(door.original).every(([name, text]) => files[name] === text);
  const code: CodeOfRun = {
    mark(layer, marks) {
      door.mark(layer, marks);
    },
    reveal(at) {
      door.reveal(at);
    },
    change(file, from, to) {
      door.change(file, from, to);
    },
  };
  const controls: RunControls = {
    pause() {
      door.pause();
    },
    resume() {
      door.resume();
    },
    step() {
      door.step();
    },
    cancelAt: (cancel) => door.repeat(isOriginal() ? null : files, cancel),
    get files() {
      return files;
    },
    get original() {
      return isOriginal() ? null : { files: door.original, run: () => door.repeat(null) };
    },
  };
  const see = new See({ title: door.title, virtual: door.isVirtual, code, output: { log: door.log, calls }, controls });
  place.replaceChildren(see.element);
  door.followPointer((at) => {
    see.pointAtLine(at);
  });
  let wanted = door.moment;
  return {
    get moment() {
      return place.hidden ? null : see.moment;
    },
    begun(texts) {
      files = texts;
      calls.length = 0;
      place.hidden = false;
      see.begin(door.pace());
    },
    traced(events) {
      see.push(events);
    },
    printed(lines) {
      for (const { message = -1 } of lines) calls.push(message);
    },
    ended() {
      see.end();
      if (wanted !== null && isOriginal()) see.lookAt(wanted);
      wanted = null;
    },
    reset() {
      place.hidden = true;
      door.mark("see", []);
      door.mark("see-lit", []);
    },
  };
}
