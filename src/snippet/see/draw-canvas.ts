// The timeline on a canvas: the same rows and scale as the SVG, but only what is in sight. What would fall on one pixel is drawn once.
import { BAR, middle, rowTops } from "../../trace/draw-svg.ts";
import type { Picture, Stretch } from "../../trace/picture.ts";
import type { Row, RowContent } from "../../trace/rows.ts";
import { timeAt, type Scale } from "../../trace/scale.ts";
import { colourOf } from "../../trace/signs.ts";
import { seconds, waitLabel } from "../../trace/words.ts";

/** The part of the drawing that is in sight, in pixels of the whole. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws what is in sight. */
export function drawOnCanvas(
  canvas: HTMLCanvasElement,
  picture: Picture,
  scale: Scale,
  rows: readonly Row[],
  contentOf: (row: Row) => RowContent,
  sight: Sight,
  lit: ReadonlySet<Stretch>,
): void {
  const ratio = devicePixelRatio;
  const [width, height] = [Math.ceil(sight.width * ratio), Math.ceil(sight.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  const ink = inksOf(canvas);
  pen.setTransform(ratio, 0, 0, ratio, -sight.left * ratio, -sight.top * ratio);
  pen.clearRect(sight.left, sight.top, sight.width, sight.height);
  const right = sight.left + sight.width;
  const inSight = (from: number, to: number) => to >= sight.left && from <= right;

  // One column more on either side: what stands between two of them belongs to both.
  const columns = picture.columns.slice(
    Math.max(scale.momentAt(sight.left) - 2, 0),
    scale.momentAt(sight.left + sight.width) + 2,
  );

  pen.fillStyle = ink("passes");
  let drawnTo = -1;
  for (const { kind, from, to } of columns) {
    if (kind !== "wait") continue;
    const [x, end] = [scale.x(from), scale.x(to + 0.5)];
    if (!inSight(x, end) || end - drawnTo < 0.5) continue;
    drawnTo = end;
    pen.fillRect(x, sight.top, Math.max(end - x, 0.5), sight.height);
  }

  const tops = rowTops(rows);
  pen.font = ink("font");
  pen.textBaseline = "middle";
  rows.forEach((row, index) => {
    const [top, bottom] = [tops[index] ?? 0, tops[index + 1] ?? 0];
    if (bottom < sight.top || top > sight.top + sight.height) return;
    const y = middle(rows, tops, index);
    if (row.kind === "loop") {
      drawLoop(y);
      return;
    }
    const last: Record<string, number> = {};
    const { stretches, marks } = contentOf(row);
    for (const { lane, stretch } of stretches) {
      const x = scale.x(stretch.from);
      const end = Math.max(scale.x(stretch.to), x + (stretch.activity === "running" ? 1 : 0));
      if (!inSight(x, end) || end - (last[stretch.activity] ?? -1) < 0.5) continue;
      last[stretch.activity] = end;
      const size = Math.max(end - x, 0.5);
      switch (stretch.activity) {
        case "running":
          pen.fillStyle = ink(colourOf(lane.look));
          pen.fillRect(x, y - BAR / 2, size, BAR);
          break;
        case "ready":
          pen.fillStyle = ink("ready");
          pen.fillRect(x, y - BAR / 2 + 1, size, BAR - 2);
          drawHatch(x, y, size);
          break;
        case "waiting":
          pen.fillStyle = ink("waiting");
          pen.fillRect(x, y - 2.5, size, 5);
          if (size > 70 && stretch.on) {
            const words = waitLabel(stretch.on, picture.name, timeAt(picture.clock, stretch.from));
            drawLabel(words, Math.max(x, sight.left) + 6, y, Math.min(end, right) - Math.max(x, sight.left) - 12);
          }
          break;
        case "paused":
          pen.strokeStyle = ink("callback");
          pen.strokeRect(x, y - 4, size, 8);
          break;
      }
      if (!lit.has(stretch)) continue;
      pen.strokeStyle = ink("playhead");
      pen.lineWidth = 2;
      pen.strokeRect(x - 1, y - BAR / 2 - 1, size + 2, BAR + 2);
      pen.lineWidth = 1;
    }
    let marked = -Infinity;
    for (const { seq, kind } of marks) {
      const x = scale.x(seq);
      if (!inSight(x - 4, x + 4) || x - marked < 1) continue;
      marked = x;
      pen.fillStyle = ink(kind === "stdout" ? "stdout" : "stderr");
      pen.beginPath();
      pen.moveTo(x, y + BAR / 2 + 2);
      pen.lineTo(x + 4, y + BAR / 2 + 9);
      pen.lineTo(x - 4, y + BAR / 2 + 9);
      pen.fill();
    }
  });

  function drawLoop(y: number) {
    if (pen === null) return;
    let drawn = -1;
    for (const { kind, from, end, time, until } of columns) {
      const x = scale.x(from);
      const stop = scale.x(end + (kind === "wait" ? 0.5 : 0));
      if (!inSight(x, stop)) continue;
      if (kind === "callback" && stop - drawn >= 0.5) {
        drawn = stop;
        pen.fillStyle = ink("callback");
        pen.fillRect(x, y - 6, Math.max(stop - x, 1), 12);
      } else if (kind === "wait" && until > time) {
        drawLabel(seconds(until - time), x + 2, y, stop - x - 4);
      }
    }
  }

  function drawHatch(x: number, y: number, size: number) {
    if (pen === null || size < 5) return;
    pen.save();
    pen.beginPath();
    pen.rect(x, y - BAR / 2 + 1, size, BAR - 2);
    pen.clip();
    pen.strokeStyle = ink("ready-line");
    pen.globalAlpha = 0.45;
    pen.lineWidth = 2;
    pen.beginPath();
    const [begin, stop] = [Math.max(x, sight.left) - BAR, Math.min(x + size, right) + BAR];
    for (let at = Math.floor(begin / 8) * 8; at < stop; at += 8) {
      pen.moveTo(at, y + BAR / 2);
      pen.lineTo(at + BAR, y - BAR / 2);
    }
    pen.stroke();
    pen.restore();
    pen.lineWidth = 1;
  }

  function drawLabel(words: string, x: number, y: number, room: number) {
    if (pen === null || pen.measureText(words).width > room) return;
    pen.strokeStyle = ink("ground");
    pen.lineWidth = 6;
    pen.lineJoin = "round";
    pen.strokeText(words, x, y);
    pen.lineWidth = 1;
    pen.fillStyle = ink("text");
    pen.fillText(words, x, y);
  }
}

/** The colours that are known, by the page's theme: to ask for one in the middle of a frame has the whole page laid out. */
const inks = new Map<string, string>();

/** The colours of the page, as it is now. */
function inksOf(element: HTMLElement): (name: string) => string {
  const { theme = "" } = document.documentElement.dataset;
  return (name) => {
    const key = `${theme} ${name}`;
    let ink = inks.get(key);
    if (ink === undefined) inks.set(key, (ink = getComputedStyle(element).getPropertyValue(`--see-${name}`).trim()));
    return ink;
  };
}
