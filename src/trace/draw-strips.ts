// Two runs as two strips, one for each language, on one axis of steps: since only one task runs at a time, a strip shows all turns of a run in
// their order. Where both do the same, the same stands over the same.
import type { Step } from "./compare-languages.ts";
import type { Recorded } from "./compare-runs.ts";
import { BAR, escaped, n } from "./draw-svg.ts";
import type { Column, Lane } from "./picture.ts";
import { BODY, columnOf, EDGE, GAP } from "./scale.ts";
import { colourOf, signOf } from "./signs.ts";
import { ofKind } from "./slices.ts";
import { seconds } from "./words.ts";

const STRIP = 38;
const TOP = 8;
const AXIS = 22;
/** About how wide a letter is. */
const LETTER = 7;

/** The drawing, and where its playhead stands. */
export interface StripDrawing {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  /** Where the playhead stands after so many steps. */
  x(passed: number): number;
  /** How many steps have passed at a place. */
  passedAt(x: number): number;
}

/** Draws the first `most` steps of two runs. */
export function drawStrips(
  runs: readonly [Recorded, Recorded],
  names: readonly [string, string],
  all: readonly Step[],
  parting: number | null,
  most: number,
): StripDrawing {
  const steps = all.slice(0, most);
  const left = 12 + Math.max(...names.map(({ length }) => length)) * LETTER;
  const columns = steps.map(({ moments }, index) =>
    runs.map((run, side) => columnIn(run, all, index, moments[side] ?? 0, side)),
  );
  const starts = [left + EDGE];
  for (const pair of columns)
    starts.push(
      (starts.at(-1) ?? 0) + Math.max(...pair.map((column) => (column === null ? 0 : BODY[column.kind]))) + GAP,
    );
  const start = (index: number) => starts[Math.min(index, starts.length - 1)] ?? left;
  const height = TOP + names.length * STRIP;
  const strips = runs.map((run, side) => {
    const centre = TOP + side * STRIP + BAR / 2;
    const outputs = outputsIn(run);
    const tasks = new Map(run.picture.lanes.flatMap((lane) => (lane.kind === "task" ? [[lane.task, lane]] : [])));
    const cells = columns.map((pair, index) => {
      const column = pair[side] ?? null;
      return column === null ? "" : cell(column, tasks.get(column.actor), start(index), centre, outputs.has(column));
    });
    return `<text x="0" y="${centre + 4}">${escaped(names[side] ?? "")}</text><g data-strip="${side}">${cells.join("")}</g>`;
  });
  const part =
    parting === null || parting > steps.length
      ? ""
      : `<path class="parting" d="M${n(start(parting) - GAP / 2)} 0V${height}"/>`;
  const axis = `<path class="axis" d="M0 ${height}.5H${n(start(steps.length))}"/>${times(columns, start, height + 15)}`;
  const x = (passed: number) => start(passed) - GAP / 2;
  return {
    width: start(steps.length) + EDGE + 14,
    height: height + AXIS,
    svg: strips.join("") + part + axis,
    x,
    passedAt(at) {
      let passed = 0;
      while (passed < steps.length && (x(passed) + x(passed + 1)) / 2 < at) passed++;
      return passed;
    },
  };
}

/** The column that a run passes in a step; null where it has none there. */
function columnIn(
  { picture }: Recorded,
  steps: readonly Step[],
  index: number,
  moment: number,
  side: number,
): Column | null {
  const before = steps[index - 1]?.moments[side] ?? 0;
  return moment > before ? (picture.columns[moment - 1] ?? null) : null;
}

/** The columns in which something was printed. */
function outputsIn({ events, picture }: Recorded): Set<Column | undefined> {
  return new Set(ofKind(events, "output").map(({ seq }) => picture.columns[columnOf(picture.columns, seq)]));
}

function cell(column: Column, lane: Lane | undefined, x: number, centre: number, printed: boolean): string {
  const body = BODY[column.kind];
  const middle = x + body / 2;
  const mark = printed ? `<path class="mark stdout" d="M${n(middle)} ${centre + BAR / 2 + 2}l4 7h-8Z"/>` : "";
  switch (column.kind) {
    case "turn": {
      const look = lane?.look ?? 0;
      return (
        `<rect class="running ${colourOf(look)}" x="${n(x)}" y="${centre - BAR / 2}" width="${body}" height="${BAR}" rx="5"><title>${escaped(lane?.label ?? "")}</title></rect>` +
        `<path class="in-bar" transform="translate(${n(middle - 5)} ${centre - 5})" d="${signOf(look)}"/>${mark}`
      );
    }
    case "callback":
      return `<rect class="callback" x="${n(x)}" y="${centre - 6}" width="${body}" height="12" rx="2"/>${mark}`;
    case "outside":
      return `<rect class="paused" x="${n(x)}" y="${centre - 6}" width="${body}" height="12" rx="2"/>${mark}`;
    case "wait": {
      const text = column.until > column.time ? seconds(column.until - column.time) : "waits";
      return `<text class="quiet on" x="${n(middle)}" y="${centre + 4}">${text}</text>`;
    }
  }
}

/** The loop's time, where it changes. */
function times(columns: readonly (readonly (Column | null)[])[], start: (index: number) => number, y: number): string {
  let shown = NaN;
  let end = -Infinity;
  return columns
    .map((pair, index) => {
      const column = pair.find((each) => each !== null);
      if (column == null || column.kind === "wait" || column.time === shown || start(index) < end) return "";
      shown = column.time;
      const text = seconds(shown);
      end = start(index) + text.length * LETTER;
      return `<text class="quiet" x="${n(start(index))}" y="${y}">${text}</text>`;
    })
    .join("");
}
