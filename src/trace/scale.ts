// Where on the picture an event lies. By turn, each turn has the same room, however short it was: that shows the order. By time, a
// second has the same room everywhere: that shows what overlaps and what takes long.
import type { Column, Picture } from "./picture.ts";

/** An axis of the picture, in pixels from its left end. */
export interface Scale {
  readonly kind: "turn" | "time";
  readonly width: number;
  /** Where an event lies; Infinity lies at the end. */
  x(seq: number): number;
  /** Where the playhead stands for a moment: 0 is before the first column, n after column n. */
  moment(index: number): number;
  /** The moment whose place is nearest. */
  momentAt(x: number): number;
}

/** How wide a column's body is at zoom 1, by what happens in it. */
export const BODY: Record<Column["kind"], number> = { turn: 34, callback: 9, wait: 68, outside: 16 };
/** After each body, a gap: who was made ready by this turn stands there until the next one begins. */
export const GAP = 10;
export const EDGE = 6;
/** How wide the whole is at zoom 1 on an axis of seconds. */
const TIME_WIDTH = 520;

/** The index of the column that an event belongs to; 0 for what came before the first. */
export function columnOf(columns: readonly Column[], seq: number): number {
  let low = 0;
  let high = columns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((columns[middle]?.from ?? Infinity) <= seq) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Each turn has the same room. */
export function scaleByTurn({ columns }: Picture, zoom = 1): Scale {
  const starts = new Float64Array(columns.length + 1);
  starts[0] = EDGE;
  columns.forEach(({ kind }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (BODY[kind] + GAP) * zoom;
  });
  const start = (index: number) => starts[index] ?? 0;
  const width = start(columns.length) + EDGE;
  return {
    kind: "turn",
    width,
    x(seq) {
      const index = columnOf(columns, seq);
      const column = columns[index];
      if (column === undefined || seq === Infinity) return seq === Infinity ? width : EDGE;
      const body = BODY[column.kind] * zoom;
      if (seq > column.end && column.kind !== "wait") return start(index) + body + Math.min(2, zoom);
      const length = column.end - column.begin;
      const part = length === 0 ? (seq > column.begin ? 1 : 0) : (seq - column.begin) / length;
      return start(index) + body * Math.min(Math.max(part, 0), 1);
    },
    moment: (index) => (index === 0 ? EDGE / 2 : start(index) - (GAP * zoom) / 2),
    momentAt(x) {
      let low = 0;
      let high = columns.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        // The border between two moments is in the middle of the body between them.
        const column = columns[middle];
        if (column !== undefined && start(middle) + (BODY[column.kind] * zoom) / 2 < x) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Each second has the same room. */
export function scaleByTime({ columns, clock }: Picture, zoom = 1): Scale {
  const begin = clock[0]?.time ?? 0;
  const end = clock.at(-1)?.time ?? 0;
  const second = (TIME_WIDTH * zoom) / (end - begin || 1);
  const at = (time: number) => EDGE + (time - begin) * second;
  const width = at(end) + EDGE + 14;
  return {
    kind: "time",
    width,
    x: (seq) => (seq === Infinity ? width : at(timeAt(clock, seq))),
    moment: (index) => at(index === 0 ? begin : (columns[index - 1]?.until ?? end)),
    momentAt(x) {
      let low = 0;
      let high = columns.length;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (at(columns[middle - 1]?.until ?? end) <= x + 1) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** Loop time at an event. */
export function timeAt(clock: Picture["clock"], seq: number): number {
  let low = 0;
  let high = clock.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clock[middle]?.seq ?? Infinity) <= seq) low = middle;
    else high = middle - 1;
  }
  return clock[low]?.time ?? 0;
}
