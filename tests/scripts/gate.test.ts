// The gate's own machinery: outputs that stay whole, failures that show, times.
import { describe, expect, it } from "vitest";
import { runLanes } from "../../scripts/gate/lanes.ts";
import { readTimes } from "../../scripts/gate/processor-time.ts";
import type { Runner } from "../../scripts/gate/runners.ts";
import { faultsList, timesTable } from "../../scripts/gate/table.ts";

/** A runner that is a line of JavaScript. */
function runner(name: string, lane: 1 | 2, script: string, more: Partial<Runner> = {}): Runner {
  return { name, lane, command: `node -e '${script}'`, ...more };
}

async function run(runners: readonly Runner[]) {
  let text = "";
  const outcomes = await runLanes(runners, (part) => (text += part));
  return { text, outcomes: outcomes.map(({ name, passed, failed }) => [name, passed, failed]) };
}

describe("the lanes", () => {
  it("keep what each runner prints together, stdout and stderr, and run what stands in a lane in its order", async () => {
    const slow =
      "let n = 0; const t = setInterval(() => { console.log(n); console.error(n); if (++n > 3) clearInterval(t) }, 30)";
    const { text, outcomes } = await run([
      runner("a", 1, slow),
      runner("b", 1, `console.log("after a")`),
      runner("c", 2, slow),
    ]);
    expect(outcomes).toEqual([
      ["a", 1, 0],
      ["b", 1, 0],
      ["c", 1, 0],
    ]);
    const parts = text
      .trim()
      .split(/\n*── (.) ──\n/)
      .slice(1);
    const printed = Object.fromEntries(
      parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1]!.trim().split("\n").sort()]] : [])),
    );
    expect(printed).toEqual({ a: "00112233".split(""), b: ["after a"], c: "00112233".split("") });
    expect(text.indexOf("── a ──")).toBeLessThan(text.indexOf("── b ──"));
  });

  it("go on after a failure, and run nothing of what needed it", async () => {
    const { text, outcomes } = await run([
      runner("build", 1, "process.exit(1)"),
      runner("site", 1, `console.log("visited")`, { needs: "build" }),
      runner("lint", 1, `console.log("linted")`),
    ]);
    expect(outcomes).toEqual([
      ["build", 0, 1],
      ["site", 0, 1],
      ["lint", 1, 0],
    ]);
    expect(text).toContain("not run, since build failed");
    expect(text).not.toContain("visited");
  });

  it("fail a runner that crashes, that counts nothing, or whose report is missing", async () => {
    const none = () => ({ passed: 0, failed: 0 });
    const missing = (): never => {
      throw new Error("no such file");
    };
    const { text, outcomes } = await run([
      runner("crashes", 1, "process.exit(3)", { count: () => ({ passed: 5, failed: 0 }) }),
      runner("counts nothing", 1, "", { count: none }),
      runner("has no report", 1, "", { count: missing }),
      { name: "is not there", lane: 1, command: "no-such-command-here" },
    ]);
    expect(outcomes).toEqual([
      ["crashes", 5, 1],
      ["counts nothing", 0, 1],
      ["has no report", 0, 1],
      ["is not there", 0, 1],
    ]);
    expect(text).toContain("no such file");
  });

  it("tell the processor time of a command and of what it started", async () => {
    const busy = "const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);";
    const [outcome] = await runLanes([runner("busy", 1, busy)], () => undefined);
    expect(outcome!.cpu).toBeGreaterThan(0.3);
  });
});

describe("the faults at the end", () => {
  it("are told one by one where the runner's report tells them apart, else by the end of its output", async () => {
    const outcomes = await runLanes(
      [
        runner("good", 1, `console.log("fine")`),
        runner("tells", 1, "", { count: () => ({ passed: 3, failed: 1, faults: ["a.spec.ts: not so"] }) }),
        runner("prints", 2, `console.log("out"); console.error("no such rule"); process.exit(1)`),
      ],
      () => undefined,
    );
    expect(faultsList(outcomes).replaceAll(/\n+/g, "\n")).toBe(
      "── failed in tells ──\na.spec.ts: not so\n── failed in prints ──\nout\nno such rule",
    );
  });
});

describe("the table of times", () => {
  it("has a row for each runner and sums up", () => {
    const one = { name: "lint", wall: 61.2, cpu: 59.6, passed: 1, failed: 0, faults: [] };
    const two = { name: "unit", wall: 120, cpu: 200, passed: 3000, failed: 2, faults: ["a", "b"] };
    expect(timesTable([one, two], 130).split("\n")).toEqual([
      "            wall  processor  passed  failed",
      "✓ lint      1:01       1:00       1       0",
      "✗ unit      2:00       3:20    3000       2",
      "  together  2:10       4:20    3001       2",
    ]);
  });

  it("knows the shells' ways of writing times, and says when there is none", () => {
    expect(readTimes("0m0.01s 0m0.02s\n1m2.50s 0m3.00s\n")).toBeCloseTo(65.53);
    expect(readTimes("0m0,010s 0m0,020s\n1m2,500s 0m3,000s\n")).toBeCloseTo(65.53);
    expect(readTimes("")).toBeNull();
    expect(timesTable([{ name: "x", wall: 1, cpu: null, passed: 1, failed: 0, faults: [] }], 1)).toContain("?");
  });
});
