import { describe, expect, it } from "vitest";
import { judge, type Attempt } from "../../src/snippet/exercise.ts";
import { languages } from "../../src/snippet/languages.ts";
import type { Requirement } from "../../src/course/exercises.ts";

const { comments } = languages.typescript;

function attempt(lines: readonly [number, string][], code = "", phase: Attempt["phase"] = "done"): Attempt {
  return { phase, lines: lines.map(([time, text]) => ({ time, text })), files: { "main.ts": code } };
}

function missing(requirement: Requirement, run: Attempt): boolean {
  const [finding] = judge([requirement], [], run, comments);
  return finding?.met === false;
}

const say = "…";

describe("a requirement", () => {
  it("of a text is met by the code, not by a comment on it", () => {
    const uses: Requirement = { uses: "asyncio.gather", say };
    expect(missing(uses, attempt([], "await asyncio.gather(a, b);"))).toBe(false);
    expect(missing(uses, attempt([], "// asyncio.gather\n/* asyncio.gather */"))).toBe(true);
  });

  it("of a text is met in Python by what is no comment there", () => {
    const uses: Requirement = { uses: "asyncio.gather", say };
    const inPython = (code: string) => judge([uses], [], attempt([], code), languages.python.comments)[0]?.met;
    expect(inPython("half = 3 // 2; await asyncio.gather(a, b)")).toBe(true);
    expect(inPython("# asyncio.gather")).toBe(false);
  });

  it("to avoid a text is met by code without it", () => {
    const avoids: Requirement = { avoids: "time.sleep", say };
    expect(missing(avoids, attempt([], "time.sleep(1);"))).toBe(true);
    expect(missing(avoids, attempt([], "await asyncio.sleep(1); // no time.sleep"))).toBe(false);
  });

  it("that a text never comes is broken by any line with it", () => {
    const never: Requirement = { never: "took", say };
    expect(missing(never, attempt([[0, "<Task> took 0.2 seconds"]]))).toBe(true);
    expect(missing(never, attempt([[0, "small now"]]))).toBe(false);
  });

  it("of a line is met by a whole line, as often as was asked", () => {
    const run = attempt([
      [0, "tick"],
      [1, "tick"],
      [2, "ticks"],
    ]);
    expect(missing({ prints: "tick", say }, run)).toBe(false);
    expect(missing({ prints: "tick", times: 2, say }, run)).toBe(false);
    expect(missing({ prints: "tick", times: 3, say }, run)).toBe(true);
    expect(missing({ prints: "tic", say }, run)).toBe(true);
  });

  it("of an order is met when both lines are there, the first before the second", () => {
    const run = attempt([
      [0, "a"],
      [0, "b"],
    ]);
    expect(missing({ before: ["a", "b"], say }, run)).toBe(false);
    expect(missing({ before: ["b", "a"], say }, run)).toBe(true);
    expect(missing({ before: ["a", "c"], say }, run)).toBe(true);
  });

  it("of a time is met when the last line came at that second of the loop's time", () => {
    const run = attempt([
      [0, "a"],
      [2.0000000001, "b"],
    ]);
    expect(missing({ takes: 2, say }, run)).toBe(false);
    expect(missing({ takes: 3, say }, run)).toBe(true);
  });
});

describe("a run is judged", () => {
  it("by its end first, when it did not come to a good one", () => {
    const [first] = judge([{ prints: "a", say: "Print a." }], ["a"], attempt([], "", "failed"), comments);
    expect(first?.say).toContain("look at the error");
    expect(first?.met).toBe(false);
  });

  it("by its requirements in their order, and by its whole output last", () => {
    const findings = judge([{ prints: "a", say: "Print a." }], ["a", "b"], attempt([[0, "a"]]), comments);
    expect(findings).toEqual([
      { say: "Print a.", met: true },
      { say: "Print the wanted lines: line 2, “b”, is not printed.", met: false },
    ]);
  });

  it("as falling short when it prints more than is wanted", () => {
    const run = attempt([
      [0, "a"],
      [0, "b"],
    ]);
    expect(judge([], ["a"], run, comments)).toEqual([{ say: "Print the wanted lines and no others.", met: false }]);
  });
});
