// The course shows order in pictures, and asks about them.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { questionsIn } from "../../src/course/questions.ts";

const chapters = globSync("content/course/[a-f]/*.mdx").map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Chapters of part F that speak of messages and mistakes, each with many small programs, and of no order among them. */
const WITHOUT = ["f/messages"];

describe("pictures", () => {
  it("are in every chapter", () => {
    const without = chapters.filter(({ text }) => !/components\/(figures\/\w+|PredictPicture)\.astro/.test(text));
    expect(without.map(({ path }) => path.slice("content/course/".length, -".mdx".length)).sort()).toEqual(WITHOUT);
  });

  it("are asked about at least ten times, in each part from B on", () => {
    const asked = chapters.flatMap(({ path, text }) =>
      questionsIn(text).flatMap(({ key }) =>
        key.startsWith("picture:") ? [path.charAt("content/course/".length)] : [],
      ),
    );
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect([...new Set(asked)].sort()).toEqual(["b", "c", "d", "e", "f"]);
  });
});
