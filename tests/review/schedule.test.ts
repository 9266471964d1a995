import { describe, expect, it } from "vitest";
import { answered, DAYS, dueQuestions, nextDue, type Card } from "../../src/review/schedule.ts";

const DAY = 86_400_000;
const question = "predict:d/d5-zero";
const exercise = "exercise:d/d4-try-both";

/** Answers one after the other: how many days after the one before, and whether it was right. */
function answers(
  key: string,
  ...given: readonly (readonly [days: number, right: boolean])[]
): { card: Card; now: number } {
  let card: Card | undefined;
  let now = 1_000_000;
  for (const [days, right] of given) {
    now += days * DAY;
    card = answered(card, key, right, now);
  }
  if (card === undefined) throw new Error("no answer");
  return { card, now };
}

describe("a question", () => {
  it("that was answered right at once need not come back", () => {
    const { card } = answers(question, [0, true]);
    expect(card).toEqual({ first: true, box: null, due: null, answers: 1 });
  });

  it("that was answered wrong comes back a day later", () => {
    const { card, now } = answers(question, [0, false]);
    expect(card).toMatchObject({ first: false, box: 0 });
    expect(dueQuestions(new Map([[question, card]]), now + DAY)).toEqual([question]);
    expect(dueQuestions(new Map([[question, card]]), now + DAY / 2)).toEqual([]);
  });

  it("stays in its box where it is answered right before its time, with the answer still before one's eyes", () => {
    const { card } = answers(question, [0, false], [0, true], [0.01, true]);
    expect(card).toMatchObject({ first: false, box: 0, answers: 3 });
  });

  it("comes back after three days, a week and three weeks, and then no more", () => {
    expect(DAYS).toEqual([1, 3, 7, 21]);
    const { card, now } = answers(question, [0, false], [1, true]);
    expect(card.box).toBe(1);
    expect((card.due ?? 0) - now).toBeGreaterThan(2 * DAY);
    expect(answers(question, [0, false], [1, true], [3, true], [7, true]).card.box).toBe(3);
    expect(answers(question, [0, false], [1, true], [3, true], [7, true], [21, true]).card).toEqual({
      first: false,
      box: null,
      due: null,
      answers: 5,
    });
  });

  it("begins again with a wrong answer, from any box, and also when it had been right at first", () => {
    expect(answers(question, [0, false], [1, true], [3, true], [7, false]).card.box).toBe(0);
    expect(answers(question, [0, true], [5, false]).card).toMatchObject({ first: true, box: 0 });
  });
});

describe("an exercise", () => {
  it("comes back as long as it is not solved, and never after that", () => {
    expect(answers(exercise, [0, false]).card.box).toBe(0);
    expect(answers(exercise, [0, false], [0, true]).card).toMatchObject({ box: null, due: null });
  });
});

describe("what is due", () => {
  const card = (due: number | null): Card => ({ first: false, box: due === null ? null : 0, due, answers: 1 });
  const cards = new Map([
    ["predict:a/one", card(50)],
    ["predict:a/two", card(20)],
    ["predict:a/three", card(null)],
    ["predict:a/four", card(90)],
  ]);

  it("is asked in the order in which it became due", () => {
    expect(dueQuestions(cards, 60)).toEqual(["predict:a/two", "predict:a/one"]);
  });

  it("leaves a moment at which the next one comes", () => {
    expect(nextDue(cards, 60)).toBe(90);
    expect(nextDue(cards, 90)).toBeNull();
  });
});
