import { describe, expect, it } from "vitest";
import { NO_TASK, answerOf, judgeReady, judgeTurns } from "../../src/snippet/picture-question.ts";
import { scheduled } from "../trace/scripted.ts";

describe("the right answer to a question about the picture of a run", () => {
  it("is the order in which the turns came", () => {
    expect(answerOf(scheduled(), { ask: "order", tasks: ["main", "worker(1)"] })).toEqual([
      "main begins, to line 14",
      "worker(1) begins, to line 6",
      "worker(1) from line 6 to its end",
      "main from line 14 to line 16",
      "main from line 16 to its end",
    ]);
  });

  it("is the ready queue of the moment, front first", () => {
    expect(answerOf(scheduled(), { ask: "ready", at: "T0" })).toEqual(["worker(1)", "worker(2)"]);
    expect(answerOf(scheduled(), { ask: "ready", at: "T2" })).toEqual([]);
    expect(answerOf(scheduled(), { ask: "ready", at: "T3" })).toEqual(["main"]);
    expect(answerOf(scheduled(), { ask: "ready", at: "T99" })).toEqual([]);
  });
});

describe("an order of turns", () => {
  it("is right only where each turn is at its place", () => {
    expect(judgeTurns(["a", "b"], ["a", "b"])).toEqual({
      right: [true, true],
      text: "Right: all 2 turns come in this order.",
    });
    expect(judgeTurns(["a", "c", "b"], ["a", "b", "c"])).toEqual({
      right: [true, false, false],
      text: "Right up to turn 1. Turn 2 was “b”, where you put “c”.",
    });
    expect(judgeTurns(["b", "a"], ["a", "b"]).text).toBe("Turn 1 was “a”, where you put “b”.");
    expect(judgeTurns(["a", "b"], ["a"]).text).toBe("Right up to turn 1. There was no turn 2 in the run.");
  });
});

describe("who is ready", () => {
  it("is right where exactly the queue was chosen", () => {
    expect(judgeReady(["main", "w"], ["w"], ["w"])).toEqual({
      right: [true, true],
      text: "Right: the ready queue holds w.",
    });
    expect(judgeReady(["main", "w"], ["main"], ["w"]).right).toEqual([false, false]);
  });

  it("can be no task, which has to be said", () => {
    expect(judgeReady(["w", NO_TASK], [NO_TASK], [])).toEqual({
      right: [true, true],
      text: "Right: no task stands in the ready queue.",
    });
    expect(judgeReady(["w", NO_TASK], [], []).right).toEqual([true, false]);
    expect(judgeReady(["w", NO_TASK], ["w", NO_TASK], ["w"]).right).toEqual([true, false]);
    expect(judgeReady(["main", "w"], ["w"], []).text).toBe("No: no task stands in the ready queue.");
  });
});
