// Two runs over each other: below each lane of the first the lane of the same task in the second, on one axis, and a line where they part.
import {
  AXIS,
  axisLabels,
  drawAxis,
  drawRow,
  endRoom,
  hatch,
  LOOP_ROW,
  n,
  namesWidth,
  escaped,
  ROW,
} from "./draw-svg.ts";
import type { Lane, Picture } from "./picture.ts";
import type { Row } from "./rows.ts";
import { scaleByTurn } from "./scale.ts";
import { colourOf, signOf } from "./signs.ts";

/** The drawing of two runs, names and chart in one. */
export interface PairDrawing {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

interface Pair {
  readonly label: string;
  readonly look: number;
  readonly rows: readonly (Row | null)[];
}

/** Draws two runs that are the same up to a number of columns; more tasks than `most` are left out. */
export function drawPair(pictures: readonly [Picture, Picture], same: number, id: string, most: number): PairDrawing {
  const pairs = pairsOf(pictures).slice(0, most);
  const scales = pictures.map((picture) => scaleByTurn(picture));
  const rows = pairs.flatMap((pair) => pair.rows.filter((row) => row !== null));
  const left = namesWidth(rows) + 16;
  const width = left + Math.max(...scales.map((scale) => scale.width)) + endRoom(rows);
  const parts: string[] = [];
  let top = LOOP_ROW / 2;
  for (const { label, look, rows: both } of pairs) {
    const sign = `<path class="${colourOf(look)}" transform="translate(4 ${top + 9})" d="${signOf(look)}"/>`;
    parts.push(`${sign}<text class="mono" x="21" y="${top + 18}">${escaped(label)}</text>`);
    both.forEach((row, index) => {
      const [picture, scale] = [pictures[index], scales[index]];
      parts.push(`<text class="quiet" x="${n(left - 12)}" y="${top + 18}">${index + 1}</text>`);
      if (row && picture && scale)
        parts.push(`<g transform="translate(${n(left)} 0)">${drawRow(row, top, picture, scale, id)}</g>`);
      top += ROW;
    });
    parts.push(`<path class="axis" d="M0 ${top - 3}.5H${n(width)}"/>`);
  }
  const [first, , scale] = [pictures[0], pictures[1], scales[0]];
  const parting = left + (scale?.moment(same) ?? 0);
  parts.push(`<path class="parting" d="M${n(parting)} 0V${top}"/>`);
  if (scale) parts.push(`<g transform="translate(${n(left)} ${top})">${drawAxis(scale, axisLabels(first, scale))}</g>`);
  return { width, height: top + AXIS, svg: hatch(id) + parts.join("") };
}

/** The tasks of both, in the order in which they were made. */
function pairsOf(pictures: readonly [Picture, Picture]): Pair[] {
  const [first = [], second = []] = pictures.map(({ lanes }) =>
    lanes.filter(({ kind }) => kind === "task").sort((a, b) => a.look - b.look),
  );
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const [a, b] = [first[index], second[index]];
    return { label: (a ?? b)?.label ?? "", look: index, rows: [rowOf(a), rowOf(b)] };
  });
}

function rowOf(lane: Lane | undefined): Row | null {
  if (lane === undefined) return null;
  return { key: lane.key, label: lane.label, depth: 0, kind: lane.kind, lanes: [lane], fold: null };
}
