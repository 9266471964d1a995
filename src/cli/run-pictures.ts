// What `loopbook run` writes of a run beside its output: the figure as a file, and the states of its tasks as a table of text.
import { readFileSync } from "node:fs";
import { draw } from "../trace/draw-svg.ts";
import type { TraceEvent } from "../trace/events.ts";
import { figureFile, standaloneStyle } from "../trace/figure-file.ts";
import { pictureOf } from "../trace/lanes.ts";
import { rowsOf } from "../trace/rows.ts";
import { scaleByTurn } from "../trace/scale.ts";
import { statesTable } from "../trace/states-table.ts";

/** The figure of a run as an SVG file, in the colours of the light theme. */
export function figureOf(events: readonly TraceEvent[], title: string): string {
  const picture = pictureOf(events);
  const drawing = draw(picture, scaleByTurn(picture), rowsOf(picture), { id: "figure", arrows: picture.arrows });
  const tokens = tokensOf(styles("tokens.css"));
  const style = standaloneStyle(styles("figure.css"), (property) => tokens.get(property) ?? "none");
  return `${figureFile(drawing, title, style)}\n`;
}

/** The custom properties of the site as the light theme has them: the last word on each counts. */
function tokensOf(css: string): Map<string, string> {
  const declared = [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return new Map(declared.map(([, name = "", value = ""]) => [name, value.replaceAll(/\s+/g, " ")]));
}

function styles(file: string): string {
  return readFileSync(new URL(`../styles/${file}`, import.meta.url), "utf8");
}

/** What each task is whenever one has stepped aside: a column for each task. */
export function statesText(events: readonly TraceEvent[]): string {
  const { names, rows } = statesTable(events);
  const table = [
    ["", "time", ...names],
    ...rows.map(({ name, time, cells }) => [name, time, ...cells.map(({ words }) => words)]),
  ];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
