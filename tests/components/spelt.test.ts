import { expect, it } from "vitest";
import { spelt } from "../../src/components/spelt.ts";

it("has words once where both readers meet the same", () => {
  expect(spelt("main waits for the first of them.")).toEqual([{ words: "main waits for the first of them." }]);
});

it("has names of code in each reader's spelling", () => {
  expect(spelt("makeCoffee has its turns in between.")).toEqual([
    { language: "typescript", words: "makeCoffee has its turns in between." },
    { language: "python", words: "make_coffee has its turns in between." },
  ]);
});
