import { describe, expect, it } from "vitest";
import { checkQuestion, judgeChoice, judgeOrder, predictable, shuffled } from "../../src/snippet/prediction.ts";

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

  it("is told what was printed instead", () => {
    const { right, text } = judgeChoice("6 s", ["3 s", "6 s"], ["3 s"]);
    expect(right).toBe(false);
    expect(text).toBe("Not “6 s”. The run printed “3 s”.");
  });

  it("says so when an edited program printed none of the choices", () => {
    expect(judgeChoice("6 s", ["3 s", "6 s"], []).text).toBe("Not “6 s”. The run printed none of these lines.");
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
