// The picture of a run as SVG, written as text: the same for a figure in the HTML, for the timeline in the page, and for a file. Colours
// are classes (figure.css); every text that comes from a program is escaped.
import type { Arrow, Column, Mark, Picture, Stretch } from "./picture.ts";
import { contentOf, type Row } from "./rows.ts";
import type { Scale } from "./scale.ts";
import { colourOf, signOf } from "./signs.ts";
import { timeAt } from "./scale.ts";
import { ENDS, seconds, waitLabel } from "./words.ts";

/** Heights of a task's row and of the loop's, of a bar, and of the axis below the rows. */
export const ROW = 38;
export const LOOP_ROW = 26;
export const BAR = 20;
export const AXIS = 40;
const TOP = 4;
/** About how wide a letter is, in the small sans and in the mono face. */
const LETTER = 6.3;
const MONO = 7.3;
/** Less than this cannot be seen, and costs as much as what can. */
const THINNEST = 0.6;

/** What is drawn beside the stretches. */
export interface DrawOptions {
  /** A name for what the drawing defines, unique in the page. */
  readonly id: string;
  readonly arrows?: readonly Arrow[];
  /** The moment at which the playhead stands, if one is drawn. */
  readonly moment?: number;
}

/** The parts of a drawing; names and axis may stand still while the chart scrolls. */
export interface Drawing {
  /** Without the axis, which is {@link AXIS} high. */
  readonly height: number;
  readonly namesWidth: number;
  readonly names: string;
  readonly chartWidth: number;
  readonly chart: string;
  readonly axis: string;
}

/** The top of each row, and below the last one the bottom. */
export function rowTops(rows: readonly Row[]): number[] {
  const tops = [TOP];
  for (const { kind } of rows) tops.push((tops.at(-1) ?? 0) + (kind === "loop" ? LOOP_ROW : ROW));
  return tops;
}

/** Draws a run. */
export function draw(picture: Picture, scale: Scale, rows: readonly Row[], options: DrawOptions): Drawing {
  const tops = rowTops(rows);
  const height = tops.at(-1) ?? TOP;
  const bands = picture.columns.map((column) => (column.kind === "wait" ? band(column, scale, height) : "")).join("");
  const lanes = rows.map((row, index) => drawRow(row, tops[index] ?? 0, picture, scale, options.id)).join("");
  const arrows = drawArrows(options.arrows ?? [], picture, scale, rows);
  const playhead = options.moment === undefined ? "" : drawPlayhead(scale.moment(options.moment), height);
  return {
    height,
    namesWidth: namesWidth(rows),
    names: rows.map((row, index) => drawName(row, tops[index] ?? 0)).join(""),
    chartWidth: scale.width + endRoom(rows),
    chart: `${hatch(options.id)}${bands}${arrows}${lanes}${playhead}`,
    axis: drawAxis(scale, axisLabels(picture, scale)),
  };
}

/** How ready stretches are filled. */
export function hatch(id: string): string {
  return (
    `<defs><pattern id="${escaped(id)}-ready" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect class="ready-ground" width="6" height="6"/><rect class="ready-line" width="2" height="6"/></pattern></defs>`
  );
}

/** How wide the names are. */
export function namesWidth(rows: readonly Row[]): number {
  const widths = rows.map(({ label, depth }) => 34 + indent(depth) + label.length * MONO);
  return Math.max(60, ...widths);
}

/** Deep nesting must not push the names out of sight. */
export function indent(depth: number): number {
  return Math.min(depth, 5) * 14;
}

function drawName({ label, depth, kind, lanes }: Row, top: number): string {
  const x = 4 + indent(depth);
  const y = top + (kind === "loop" ? LOOP_ROW / 2 : 14);
  if (kind === "loop" || kind === "outside")
    return `<text class="quiet" x="${x}" y="${y + 4}">${escaped(label)}</text>`;
  const look = lanes[0]?.look ?? 0;
  const sign =
    kind === "coroutine"
      ? ""
      : `<path class="${colourOf(look)}" transform="translate(${x} ${y - 5})" d="${signOf(look)}"/>`;
  return `${sign}<text class="mono" x="${x + 17}" y="${y + 4}">${escaped(label)}</text>`;
}

/** A stretch in which the loop waits and time passes. */
function band(column: Column, scale: Scale, bottom: number): string {
  const left = scale.x(column.from);
  const right = scale.x(column.to + 0.5);
  if (right - left < THINNEST) return "";
  return `<rect class="passes" x="${n(left)}" y="0" width="${n(right - left)}" height="${n(bottom)}"/>`;
}

/** Draws a row. */
export function drawRow(row: Row, top: number, picture: Picture, scale: Scale, id: string): string {
  if (row.kind === "loop") return drawLoop(picture, scale, top);
  const centre = top + 14;
  const { stretches, marks } = contentOf(row);
  const parts = stretches.map(({ lane, stretch }) =>
    drawStretch(stretch, `${lane.key}:${stretch.from}`, colourOf(lane.look), centre, picture, scale, id),
  );
  parts.push(...marks.map((mark) => drawMark(mark, centre, scale)));
  const [lane] = row.lanes;
  const end =
    row.lanes.length === 1 && lane?.end
      ? `<text class="end ${lane.end.outcome}" x="${n(scale.x(lane.end.seq) + 12)}" y="${centre + 4}">${ENDS[lane.end.outcome]}</text>`
      : "";
  return `<g class="row" data-row="${escaped(row.key)}">${parts.join("")}${end}</g>`;
}

function drawStretch(
  stretch: Stretch,
  key: string,
  colour: string,
  centre: number,
  picture: Picture,
  scale: Scale,
  id: string,
): string {
  const left = scale.x(stretch.from);
  const right = scale.x(stretch.to);
  const thin = stretch.activity === "running" && scale.kind === "time" ? 3 : 0;
  const width = Math.max(right - left, thin);
  if (width < THINNEST) return "";
  const { activity } = stretch;
  const data = `data-stretch="${escaped(key)}"`;
  switch (activity) {
    case "running":
      return `<rect class="running ${colour}" ${data} x="${n(left)}" y="${centre - BAR / 2}" width="${n(width)}" height="${BAR}" rx="${n(Math.min(5, width / 2))}"/>`;
    case "ready":
      return `<rect class="ready" ${data} style="fill:url(#${escaped(id)}-ready)" x="${n(left)}" y="${centre - BAR / 2}" width="${n(width)}" height="${BAR}" rx="${n(Math.min(5, width / 2))}"/>`;
    case "paused":
      return `<rect class="paused" ${data} x="${n(left)}" y="${centre - 4}" width="${n(width)}" height="8" rx="3"/>`;
    case "waiting": {
      const text = stretch.on ? waitLabel(stretch.on, picture.name, timeAt(picture.clock, stretch.from)) : "";
      const room = Math.floor((width - 14) / LETTER);
      const label = text.length <= room ? text : room > 7 ? `${text.slice(0, room - 1)}…` : "";
      const line = `<rect class="waiting" ${data} x="${n(left)}" y="${centre - 2.5}" width="${n(width)}" height="5" rx="2.5"/>`;
      return label === ""
        ? line
        : `${line}<text class="on" x="${n((left + right) / 2)}" y="${centre + 4}">${escaped(label)}</text>`;
    }
  }
}

function drawLoop({ columns }: Picture, scale: Scale, top: number): string {
  const centre = top + LOOP_ROW / 2;
  return columns
    .map((column) => {
      const left = scale.x(column.from);
      if (column.kind === "callback") {
        const width = Math.max(scale.x(column.end) - left, 3);
        return `<rect class="callback" data-column="${column.turn}" x="${n(left)}" y="${centre - 6}" width="${n(width)}" height="12" rx="2"/>`;
      }
      if (column.kind !== "wait") return "";
      const right = scale.x(column.to + 0.5);
      const text = column.until > column.time ? `${seconds(column.until - column.time)} passes` : "waits";
      const short = column.until > column.time ? seconds(column.until - column.time) : "";
      const fits = [text, short].find((words) => words.length * LETTER + 2 <= right - left) ?? "";
      return `<text class="quiet on" x="${n((left + right) / 2)}" y="${centre + 4}">${fits}</text>`;
    })
    .join("");
}

function drawMark({ kind, seq }: Mark, centre: number, scale: Scale): string {
  const x = scale.x(seq);
  const y = centre + BAR / 2 + 2;
  const data = `data-mark="${seq}"`;
  switch (kind) {
    case "stdout":
    case "stderr":
      return `<path class="mark ${kind}" ${data} d="M${n(x)} ${y}l4 7h-8Z"/>`;
    case "cancel":
      return `<path class="mark cancel" ${data} d="M${n(x - 4)} ${y}l8 8m0-8l-8 8"/>`;
    case "reported":
      return `<path class="mark reported" ${data} d="M${n(x - 1)} ${y}h2v5h-2Zm0 6h2v2h-2Z"/>`;
  }
}

/** From one lane to another: who made, woke or cancelled whom. */
export function drawArrows(arrows: readonly Arrow[], picture: Picture, scale: Scale, rows: readonly Row[]): string {
  const tops = rowTops(rows);
  const places = new Map(rows.flatMap(({ lanes }, index) => lanes.map(({ key }) => [key, index] as const)));
  return arrows
    .map(({ kind, seq, from, to }) => {
      const source = places.get(picture.laneOf(from) ?? "");
      const target = places.get(picture.laneOf(to) ?? "");
      if (source === undefined || target === undefined || source === target) return "";
      const down = target > source ? 1 : -1;
      const x = n(scale.x(seq));
      const start = middle(rows, tops, source) + down * half(rows, source);
      const end = middle(rows, tops, target) - down * (half(rows, target) + 1);
      return (
        `<g class="arrow ${kind}"><path d="M${x} ${n(start)}V${n(end - down * 6)}"/>` +
        `<path class="head" d="M${x} ${n(end)}l-3.5 ${-down * 7}h7Z"/></g>`
      );
    })
    .join("");
}

/** The middle of a row's bars. */
export function middle(rows: readonly Row[], tops: readonly number[], index: number): number {
  return (tops[index] ?? 0) + (rows[index]?.kind === "loop" ? LOOP_ROW / 2 : 14);
}

function half(rows: readonly Row[], index: number): number {
  return rows[index]?.kind === "loop" ? 6 : BAR / 2;
}

/** What stands below a place on the axis. */
export interface AxisLabel {
  readonly x: number;
  readonly text: string;
  /** The name of a moment, or loop time. */
  readonly kind: "moment" | "time";
}

/** T0, T1 … where a task has stepped aside, and the time where it changes; as many as there is room for, from left to right. */
export function axisLabels({ columns, whole }: Picture, scale: Scale): AxisLabel[] {
  let lastMoment = -Infinity;
  let lastTime = -Infinity;
  let time = NaN;
  const labels: AxisLabel[] = [];
  columns.forEach((column, index) => {
    const at = scale.moment(index + 1);
    if (column.aside !== null && scale.kind === "turn") {
      const text = whole ? `T${column.aside}` : String(column.turn);
      if (at - lastMoment > text.length * LETTER + 8) {
        labels.push({ x: at, text, kind: "moment" });
        lastMoment = at;
      }
    }
    const x = scale.x(column.kind === "wait" ? column.to : column.from);
    const now = column.kind === "wait" ? column.until : column.time;
    if (now === time) return;
    const text = seconds(now);
    if (x - lastTime < text.length * LETTER + 8) return;
    time = now;
    lastTime = x;
    labels.push({ x, text, kind: "time" });
  });
  return labels;
}

/** The axis, below the rows. */
export function drawAxis({ width }: Scale, labels: readonly AxisLabel[]): string {
  const texts = labels.map(({ x, text, kind }) =>
    kind === "moment"
      ? `<text class="quiet moment" x="${n(x)}" y="19">${text}</text>`
      : `<text class="quiet" x="${n(x)}" y="34">${text}</text>`,
  );
  return `<path class="axis" d="M0 .5H${n(width)}"/>${texts.join("")}`;
}

function drawPlayhead(x: number, bottom: number): string {
  return `<path class="playhead" d="M${n(x)} 0V${n(bottom)}"/><circle class="playhead" cx="${n(x)}" cy="${n(bottom)}" r="5"/>`;
}

/** After the end of the last stretch there is room for the words on how it ended. */
export function endRoom(rows: readonly Row[]): number {
  return rows.some(({ lanes }) => lanes.length === 1 && lanes[0]?.end) ? 80 : 0;
}

/** A number for an attribute: at most one decimal. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text that stands for itself in SVG and HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
