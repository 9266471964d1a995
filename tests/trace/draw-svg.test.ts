import { describe, expect, it } from "vitest";
import { draw } from "../../src/trace/draw-svg.ts";
import { figureFile, standaloneStyle } from "../../src/trace/figure-file.ts";
import type { TraceEvent } from "../../src/trace/events.ts";
import { pictureOf } from "../../src/trace/lanes.ts";
import { rowsOf } from "../../src/trace/rows.ts";
import { scaleByTime, scaleByTurn } from "../../src/trace/scale.ts";
import { FIRST, scheduled } from "./scripted.ts";

function drawn(events: readonly TraceEvent[], scaleOf = scaleByTurn) {
  const picture = pictureOf(events);
  return draw(picture, scaleOf(picture), rowsOf(picture), { id: "test", arrows: picture.arrows, moment: 2 });
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe.each([scaleByTurn, scaleByTime])("the drawing of a run (%o)", (scaleOf) => {
  const { chart, names } = drawn(scheduled(), scaleOf);

  it("shows each turn, each wait and each line of output", () => {
    expect(count(chart, /class="running /g)).toBe(7);
    expect(count(chart, /class="waiting"/g)).toBe(4);
    expect(count(chart, /class="mark stdout"/g)).toBe(6);
    expect(count(chart, /class="callback"/g)).toBe(2);
  });

  it("names each lane, and says how it ended", () => {
    expect(names).toMatch(/loop.*main.*worker\(1\).*worker\(2\)/);
    expect(count(chart, /✓ done/g)).toBe(3);
  });

  it("says what is waited for where there is room", () => {
    for (const label of ["worker(1)", "sleep 1 s", "sleep 2 s"]) expect(chart).toContain(`>${label}<`);
  });

  it("has no number that is none", () => {
    expect(chart + names).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("a drawing", () => {
  it("takes no markup from the names and texts of a program", () => {
    const evil = '<img src=x onerror="alert(1)">';
    const events = scheduled().map((event) =>
      event.kind === "task-created" && event.task === FIRST ? { ...event, name: evil } : event,
    );
    const drawing = drawn(events);
    expect(drawing.names).toContain("&#60;img");
    expect(figureFile(drawing, evil, "")).not.toContain("<img");
  });

  it("of a run that goes on ends where the run is", () => {
    const { chart, chartWidth } = drawn(scheduled().slice(0, 25));
    expect(chart).not.toMatch(/NaN|Infinity/);
    const ends = [...chart.matchAll(/x="([\d.]+)"[^>]*? width="([\d.]+)"/g)].map(([, x, w]) => Number(x) + Number(w));
    expect(Math.max(...ends)).toBeLessThanOrEqual(chartWidth);
  });

  it("as a file brings its style and a key along", () => {
    const svg = figureFile(drawn(scheduled()), "Two workers", ".a{fill:red}");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain("<title>Two workers</title><style>.a{fill:red}</style>");
    expect(svg).toMatch(/runs<.*ready<.*waits<.*prints</);
  });

  it("as a file has values where the page has variables", () => {
    const css = "/* why */ .a { fill: var(--lb-ink); font: 12px var(--lb-sans); }";
    expect(standaloneStyle(css, (name) => ({ "--lb-ink": "#123", "--lb-sans": "Inter, sans-serif" })[name] ?? "")).toBe(
      " .a { fill: #123; font: 12px Inter, sans-serif; }",
    );
  });
});
