import { describe, expect, it } from "vitest";
import { judgeChoice, judgeOrder, judgeTime } from "../../src/snippet/judge-prediction.ts";
import {
  checkQuestion,
  checkReasons,
  duration,
  predictable,
  shuffled,
  wrongChoices,
} from "../../src/snippet/prediction.ts";

describe("the lines to be put in order", () => {
  const lines = ["one", "two", "three", "four", "five"];

  it("are all there, in an order that is not the printed one", () => {
    const mixed = shuffled(lines, "a/a2-hello");
    expect([...mixed].sort()).toEqual([...lines].sort());
    expect(mixed).not.toEqual(lines);
  });

  it("come in the same order at every build", () => {
    expect(shuffled(lines, "a/a2-hello")).toEqual(shuffled(lines, "a/a2-hello"));
  });

  it("are never in the right order by chance", () => {
    for (let seed = 0; seed < 50; seed++) expect(shuffled(["a", "b"], String(seed))).toEqual(["b", "a"]);
  });

  it("do not say at what time they were printed", () => {
    expect(predictable("09:00:01 done: order milk")).toBe("done: order milk");
    expect(predictable("at 09:00:01")).toBe("at 09:00:01");
  });
});

describe("an order of lines", () => {
  it("is right when the run printed it", () => {
    expect(judgeOrder(["a", "b"], ["a", "b"])).toEqual({
      right: [true, true],
      text: "Right: all 2 lines are where you put them.",
    });
  });

  it("is right too when two equal lines have changed places", () => {
    expect(judgeOrder(["a", "a", "b"], ["a", "a", "b"]).right).toEqual([true, true, true]);
  });

  it("is told where it first went wrong", () => {
    expect(judgeOrder(["a", "c", "b"], ["a", "b", "c"])).toEqual({
      right: [true, false, false],
      text: "Right up to line 1. Line 2 was “b”, where you expected “c”.",
      wrong: "c",
    });
  });

  it("may have more or fewer lines than an edited program printed", () => {
    expect(judgeOrder(["a", "b"], ["a"]).text).toBe("Right up to line 1. Line 2, “b”, was not printed at all.");
    expect(judgeOrder(["a"], ["a", "b"]).text).toBe("The run printed more lines than these: line 2 is “b”.");
  });
});

describe("a choice", () => {
  it("is right when the run printed it", () => {
    expect(judgeChoice("3 s", ["3 s", "6 s"], ["start", "3 s"])).toEqual({
      right: true,
      text: "Right: the run printed “3 s”.",
    });
  });

  it("may leave out the middle of a long line", () => {
    const printed = ["Executing a took 0.200 seconds"];
    expect(judgeChoice("Executing … 0.200 seconds", ["Executing … 0.900 seconds"], printed).right).toBe(true);
    expect(judgeChoice("Executing … 0.900 seconds", ["Executing … 0.200 seconds"], printed).text).toBe(
      "Not “Executing … 0.900 seconds”. The run printed “Executing … 0.200 seconds”.",
    );
  });

  it("is told what was printed instead", () => {
    const { right, text } = judgeChoice("6 s", ["3 s", "6 s"], ["3 s"]);
    expect(right).toBe(false);
    expect(text).toBe("Not “6 s”. The run printed “3 s”.");
  });

  it("names the answer that was wrong, so that the author's reason is found", () => {
    expect(judgeChoice("6 s", ["3 s", "6 s"], ["3 s"]).wrong).toBe("6 s");
    expect(judgeChoice("3 s", ["3 s", "6 s"], ["3 s"]).wrong).toBeUndefined();
  });

  it("says so when an edited program printed none of the choices", () => {
    expect(judgeChoice("6 s", ["3 s", "6 s"], []).text).toBe("Not “6 s”. The run printed none of these lines.");
  });
});

describe("how long a program takes", () => {
  it("is said in hours, minutes and seconds", () => {
    expect([0, 1, 3, 0.5, 120, 90, 43_200, 3655].map(duration)).toEqual([
      "no time at all",
      "1 second",
      "3 seconds",
      "0.5 seconds",
      "2 minutes",
      "1 minute 30 seconds",
      "12 hours",
      "1 hour 55 seconds",
    ]);
  });

  it("is judged by the time of the last line", () => {
    expect(judgeTime(3, 3)).toEqual({ right: true, text: "Right, it takes 3 seconds." });
    expect(judgeTime(4, 3)).toEqual({
      right: false,
      text: "It takes 3 seconds, not 4 seconds.",
      wrong: "4 seconds",
    });
  });

  it("may be a sum of tenths, which is not exact", () => {
    expect(judgeTime(0.3, 0.1 + 0.2).right).toBe(true);
  });
});

describe("a reason that no answer calls for", () => {
  it("stops the build", () => {
    expect(() => {
      checkReasons("a/x", ["6 s", "9 s"], ["3 s", "6 s"]);
    }).toThrow("“9 s” is no answer that a reader can give");
    expect(() => {
      checkReasons("a/x", ["6 s"], ["3 s", "6 s"]);
    }).not.toThrow();
  });

  it("that is missing for a wrong choice does so too", () => {
    const wrong = wrongChoices(["3 s", "6 s", "9 s"], ["it took", "6 s"]);
    expect(wrong).toEqual(["3 s", "9 s"]);
    expect(() => {
      checkReasons("a/x", ["3 s"], ["3 s", "6 s", "9 s"], wrong);
    }).toThrow("does not say why this is wrong: 9 s");
    expect(() => {
      checkReasons("a/x", ["3 s", "9 s"], ["3 s", "6 s", "9 s"], wrong);
    }).not.toThrow();
  });
});

describe("a question nobody could answer stops the build:", () => {
  it("one line cannot be put in order, nor can lines that are all alike, nor a page full", () => {
    for (const lines of [["one"], ["tick", "tick"], Array.from({ length: 10 }, (_, index) => String(index))])
      expect(() => {
        checkQuestion("a/x", lines, undefined);
      }).toThrow("lines to put in order");
  });

  it("none of the choices is printed, or two are", () => {
    expect(() => {
      checkQuestion("a/x", ["c"], ["a", "b"]);
    }).toThrow("here it is 0");
    expect(() => {
      checkQuestion("a/x", ["a", "b"], ["a", "b"]);
    }).toThrow("here it is 2");
    expect(() => {
      checkQuestion("a/x", ["a"], ["a", "b"]);
    }).not.toThrow();
  });
});
