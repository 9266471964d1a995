import { describe, expect, it } from "vitest";
import { pictureOf } from "../../src/trace/lanes.ts";
import { columnOf, scaleByTime, scaleByTurn, timeAt } from "../../src/trace/scale.ts";
import { scheduled } from "./scripted.ts";

const picture = pictureOf(scheduled());
const { columns, clock, last } = picture;

describe.each([
  ["turn", scaleByTurn],
  ["time", scaleByTime],
])("an axis by %s", (kind, scaleOf) => {
  const scale = scaleOf(picture);

  it("never goes back from one event to the next", () => {
    const places = Array.from({ length: last }, (_, index) => scale.x(index + 1));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(scale.x(Infinity)).toBe(scale.width);
    expect(scale.x(last)).toBeLessThanOrEqual(scale.width);
  });

  it("has the moments in order, each between the turns that it lies between", () => {
    columns.forEach((column, index) => {
      expect(scale.moment(index)).toBeLessThanOrEqual(scale.x(column.from));
      expect(scale.moment(index + 1)).toBeGreaterThanOrEqual(scale.x(column.end));
    });
  });

  it("finds the moment again at the place where it is drawn", () => {
    for (let moment = 0; moment <= columns.length; moment++) {
      const found = scale.momentAt(scale.moment(moment));
      // By time, all that happens at the same time lies at the same place.
      expect(scale.moment(found)).toBe(scale.moment(moment));
      if (kind === "turn") expect(found).toBe(moment);
    }
  });

  it("stretches with the zoom", () => {
    expect(scaleOf(picture, 2).x(last) / scale.x(last)).toBeGreaterThan(1.8);
  });
});

describe("an axis by time", () => {
  it("gives each second the same room", () => {
    const scale = scaleByTime(picture);
    const [zero = 0, one = 0, two = 0] = [0, 1, 2].map((time) =>
      scale.x(clock.find((change) => change.time === time)?.seq ?? NaN),
    );
    expect(two - one).toBeCloseTo(one - zero);
  });

  it("can be asked for a run in which no time passes, and for an empty one", () => {
    expect(scaleByTime(pictureOf(scheduled().slice(0, 8))).x(3)).toBeGreaterThanOrEqual(0);
    for (const scale of [scaleByTime(pictureOf([])), scaleByTurn(pictureOf([]))]) {
      expect(scale.moment(0)).toBeGreaterThanOrEqual(0);
      expect(scale.momentAt(100)).toBe(0);
    }
  });
});

it("the column and the time of an event are found", () => {
  columns.forEach((column, index) => {
    expect(columnOf(columns, column.from)).toBe(index);
    expect(columnOf(columns, column.to)).toBe(index);
  });
  for (const { seq, time } of scheduled()) expect(timeAt(clock, seq)).toBe(time);
});
