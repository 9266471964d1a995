import { expect, it } from "vitest";
import { hintFor } from "../../src/snippet/hints.ts";

it("says how to begin, by what the reader has at hand", () => {
  expect(hintFor({ kind: "listing" }, false, " Shift+Alt+F formats.")).toMatch(/Click.*Enter/);
  expect(hintFor({ kind: "listing" }, true, "")).toMatch(/Tap/);
});

it("prints the way out of an editor that keeps the Tab key", () => {
  expect(hintFor({ kind: "editing" }, false, " Shift+Alt+F formats.")).toMatch(/Esc, then Tab/);
});

it("says why an editor could not be opened, and how to try again", () => {
  const why = "The editor could not be loaded: this browser is offline.";
  expect(hintFor({ kind: "unavailable", why }, false, " Shift+Alt+F formats.")).toBe(
    `${why} Click the code to try again.`,
  );
});
