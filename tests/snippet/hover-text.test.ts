import { expect, it } from "vitest";
import { hoverText } from "../../src/snippet/hover-text.ts";

const declaration = "function sleep(delay: number): Promise<undefined>";
const code = `\`\`\`typescript\n${declaration}\n\`\`\``;

it("begins with one sentence, then the Python name and where to read on", () => {
  const comment =
    "Waits, while others run. A delay of 0 is\na turn. Python: `await asyncio.sleep(delay, result)`.\n\nMore of it.";
  expect(hoverText({ declaration, comment, address: "https://course.example/reference/sleep/" })).toEqual([
    "Waits, while others run.",
    "Python: `await asyncio.sleep(delay, result)` · [More in the reference](https://course.example/reference/sleep/)",
    code,
  ]);
});

it("takes no full stop inside code for the end of the sentence", () => {
  const comment = "As `queue. Get()`, but e.g. now. Later more.";
  expect(hoverText({ declaration, comment, address: null })[0]).toBe("As `queue. Get()`, but e.g. now.");
});

it("tells of a reader's own name only how it is declared", () => {
  expect(hoverText({ declaration, comment: "", address: null })).toEqual([code]);
});
