import { describe, expect, it } from "vitest";
import { chromeTrace } from "../../src/trace/chrome-trace.ts";
import { pictureOf } from "../../src/trace/lanes.ts";
import { scheduled } from "./scripted.ts";

const picture = pictureOf(scheduled());
const { traceEvents } = chromeTrace(picture, "Two workers");
const phase = (ph: string) => traceEvents.filter((event) => event.ph === ph);

describe("a run in Chrome's format", () => {
  it("has a named thread for each lane", () => {
    const names = phase("M").flatMap(({ name, args }) =>
      name === "thread_name" ? [(args as { name: string }).name] : [],
    );
    expect(names).toEqual(["loop", "main", "worker(1)", "worker(2)"]);
  });

  it("has slices that do not overlap in a thread, and last as long as loop time says", () => {
    const slices = phase("X") as unknown as { tid: number; ts: number; dur: number; name: string }[];
    for (const [, own] of Map.groupBy(slices, ({ tid }) => tid)) {
      own.sort((a, b) => a.ts - b.ts);
      own.forEach((slice, index) => {
        expect(slice.dur).toBeGreaterThanOrEqual(0);
        const next = own[index + 1];
        if (next) expect(slice.ts + slice.dur).toBeLessThanOrEqual(next.ts + 1e-6);
      });
    }
    const sleep = slices.find(({ name }) => name === "sleep 2 s");
    expect(sleep?.dur).toBeCloseTo(2e6, -2);
  });

  it("has an instant for each line of output, and a flow from and to a lane for each arrow", () => {
    expect(phase("i").map(({ name }) => name)).toHaveLength(6);
    expect(phase("s")).toHaveLength(picture.arrows.length);
    expect(phase("f")).toHaveLength(picture.arrows.length);
  });

  it("can be written as JSON", () => {
    expect(JSON.stringify(traceEvents)).not.toMatch(/null,"dur"|NaN|Infinity/);
  });
});
