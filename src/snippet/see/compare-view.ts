// Two runs compared: in words, as two rows for each task, and line by line where code or output differ.
import { compareRuns, type Recorded } from "../../trace/compare-runs.ts";
import { drawPair } from "../../trace/draw-pair.ts";
import type { Id } from "../../trace/events.ts";
import { pictureOf } from "../../trace/lanes.ts";
import { momentLabel } from "../../trace/moment-words.ts";
import { ofKind } from "../../trace/slices.ts";
import { differenceView } from "../changes-view.ts";
import type { Files } from "../storage.ts";
import { make } from "./dom.ts";
import type { RunControls } from "./host.ts";
import type { RunRecord } from "./run-record.ts";

/** More tasks than this are not drawn twice. */
const MOST_TASKS = 40;

/** A run, what it is called, and the texts that were run. */
export interface NamedRun extends Recorded {
  readonly name: string;
  readonly files: Files;
}

/** Runs the program again with a cancel at a moment, and shows both runs. */
export async function withCancel(
  { events, picture }: RunRecord,
  { files, cancelAt }: Pick<RunControls, "files" | "cancelAt">,
  moment: number,
  task: Id,
  id: string,
): Promise<HTMLElement> {
  const { turn, until: time } = picture.columns[moment - 1] ?? { turn: 0, until: 0 };
  const name = `${picture.name(task)} cancelled at ${momentLabel(picture, moment)}`;
  const other = await cancelAt({ turn, time, task });
  return compareView(
    { name: "as it was", files, events, picture },
    { name, files, events: other, picture: pictureOf(other) },
    id,
  );
}

/** Runs the original, and shows how the reader's run differs from it. */
export async function withOriginal(
  { events, picture }: RunRecord,
  { files, original }: Pick<RunControls, "files" | "original">,
  id: string,
): Promise<HTMLElement> {
  const theirs = original === null ? [] : await original.run();
  return compareView(
    { name: "the original", files: original?.files ?? files, events: theirs, picture: pictureOf(theirs) },
    { name: "yours", files, events, picture },
    id,
  );
}

/** Shows how two runs differ. */
function compareView(first: NamedRun, second: NamedRun, id: string): HTMLElement {
  const comparison = compareRuns(first, second, [first.name, second.name]);
  const { svg, width, height } = drawPair([first.picture, second.picture], comparison.same, `${id}-pair`, MOST_TASKS);
  const drawing = make("div", { className: "see-pair", tabIndex: 0, role: "group", ariaLabel: "Both runs, drawn" });
  const label = "Two rows for each task: in 1 as it did in the first run, in 2 as in the second.";
  drawing.innerHTML = `<svg class="run-figure" width="${width}" height="${height}" role="img" aria-label="${label}">${svg}</svg>`;
  const changed = Object.keys(first.files).filter((file) => first.files[file] !== second.files[file]);
  const texts = changed.map((file) =>
    differenceView(`The code in ${file}, 1 to 2`, linesOf(first.files[file]), linesOf(second.files[file])),
  );
  return make(
    "section",
    { className: "see-compare", ariaLabel: "Two runs compared" },
    make("h4", {}, `1: ${first.name} · 2: ${second.name}`),
    make("p", { className: "see-difference" }, comparison.text),
    drawing,
    make(
      "div",
      { className: "see-changes" },
      ...texts,
      differenceView("The output, 1 to 2", printed(first), printed(second)),
    ),
  );
}

function printed({ events }: NamedRun): string[] {
  return ofKind(events, "output").flatMap(({ text }) => linesOf(text));
}

function linesOf(text = ""): string[] {
  return text.split("\n");
}
