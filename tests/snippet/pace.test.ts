import { expect, it } from "vitest";
import { isPace, paces, runnerPace } from "../../src/snippet/pace.ts";

it("gives the runner each pace as it takes it", () => {
  expect(paces.map(runnerPace)).toEqual(["instant", 4, 1, 0.25, "paused"]);
});

it("knows a pace from another word", () => {
  expect(["instant", "4×", "1×", "4x", "steps", ""].filter(isPace)).toEqual(["instant", "4×", "1×", "steps"]);
});
