import { describe, expect, it } from "vitest";
import { progressByPart, whenInWords } from "../../src/review/progress.ts";
import { anchorOf, kindOf, type CourseQuestion } from "../../src/review/question-key.ts";
import type { Card } from "../../src/review/schedule.ts";

const question = (key: string, chapter: string): CourseQuestion => ({ key, chapter, title: chapter });
const questions = [
  question("predict:d/d5-zero", "d/turns"),
  question("picture:d/d5-minutes:T3", "d/turns"),
  question("exercise:d/d4-try-both", "d/turns"),
  question("predict:a/a9-gather-sleep", "a/together"),
];
const card = (first: boolean, box: number | null): Card => ({ first, box, due: box, answers: 1 });

describe("the progress in a part", () => {
  it("counts predictions with pictures, exercises by themselves, and what will come back", () => {
    const cards = new Map([
      ["predict:d/d5-zero", card(true, null)],
      ["picture:d/d5-minutes:T3", card(false, 1)],
      ["exercise:d/d4-try-both", card(false, null)],
    ]);
    expect(progressByPart(questions, cards)).toEqual([
      { part: "A", begin: "a/together", predictions: 1, predicted: 0, right: 0, exercises: 0, solved: 0, back: 0 },
      { part: "D", begin: "d/turns", predictions: 2, predicted: 2, right: 1, exercises: 1, solved: 1, back: 1 },
    ]);
  });

  it("does not count an exercise that was begun as solved, nor what the course no longer asks", () => {
    const cards = new Map([
      ["exercise:d/d4-try-both", card(false, 0)],
      ["predict:d/gone", card(true, null)],
    ]);
    expect(progressByPart(questions, cards)[1]).toMatchObject({ predicted: 0, solved: 0, back: 1 });
  });
});

describe("when something comes back", () => {
  const evening = new Date(2026, 10, 28, 21).getTime();
  it.each([
    [1, "later today"],
    [4, "tomorrow"],
    [24, "tomorrow"],
    [24 * 3, "in 3 days"],
  ])("%d hours after nine in the evening is %s", (hours, words) => {
    expect(whenInWords(evening + hours * 3_600_000, evening)).toBe(words);
  });
});

describe("the key of a question", () => {
  it("says its kind and its anchor", () => {
    expect(kindOf("picture:d/d5-minutes:T3")).toBe("picture");
    expect(kindOf("pictures")).toBeNull();
    expect(anchorOf("picture:d/d5-minutes:T3")).toBe("picture-d-d5-minutes-T3");
  });
});
