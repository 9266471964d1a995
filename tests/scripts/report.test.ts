import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countAttacks } from "../../scripts/report/attacks.ts";
import { Endurance, read } from "../../scripts/report/figures.ts";
import * as rows from "../../scripts/report/rows.ts";

function attack(status: string, ...tries: number[]) {
  const annotations = tries.map((count) => ({ type: "tries", description: String(count) }));
  return { tests: [{ status, annotations: [{ type: "issue", description: "7" }, ...annotations] }] };
}

describe("attacks", () => {
  it("are counted by what their tests say, and have held where these passed", () => {
    const suites = [{ specs: [attack("expected", 5, 3)], suites: [{ specs: [attack("unexpected", 2)] }] }];
    expect(countAttacks({ suites })).toEqual({ tried: 10, held: 8 });
    expect(rows.attackRows({ tried: 10, held: 8 })).toMatchObject([{ figure: "10 / 8", fine: false }]);
  });

  it("of a test that was not run are none", () => {
    const attacks = countAttacks({ suites: [{ specs: [attack("skipped", 5)] }] });
    expect(attacks).toEqual({ tried: 0, held: 0 });
    expect(rows.attackRows(attacks)).toMatchObject([
      { figure: "not measured: run `npm run test:attacks`", fine: null },
    ]);
  });
});

describe("endurance", () => {
  const long = {
    what: "long",
    held: true,
    runs: 500,
    stall: { wall: 600, own: 50 },
    heap: { before: 4e6, after: 5e6 },
  };
  const loud = { what: "loud", held: true, runs: 3, stall: { wall: 300, own: 250 }, heap: null };

  it("is summed up, with the longest stall and each heap", () => {
    const told = rows
      .enduranceRows([long, loud], ["long", "loud"])
      .map(({ what, figure, fine }) => [what, figure, fine]);
    expect(told).toEqual([
      ["runs survived", "503 in 2 of 2 tests", true],
      ["longest stall, of the page's own time", "250 ms (loud)", false],
      ["longest stall, by the clock", "600 ms (long)", true],
      ["heap before → after: long", "4.0 MB → 5.0 MB", true],
    ]);
  });

  it("names each test that was not run or broke, and counts nothing of it", () => {
    const told = rows.enduranceRows([{ ...long, held: false }], ["long", "loud"]);
    expect(told.map(({ what, fine }) => [what, fine])).toEqual(
      expect.arrayContaining([
        ["runs survived", null],
        ["endurance: long", false],
        ["endurance: loud", null],
      ]),
    );
    expect(told[0]?.figure).toBe("0 in 0 of 2 tests");
  });

  it("forgets what a test measured that there no longer is", () => {
    expect(rows.enduranceRows([long], ["loud"]).map(({ what }) => what)).toEqual(["endurance: loud"]);
  });
});

it("says plainly what was never measured, and by which command it would be", () => {
  const all = [
    rows.attackRows(null),
    rows.browserRows(null),
    rows.offlineRows(null),
    rows.budgetRows(null),
    rows.lighthouseRows(null),
  ].flat();
  for (const { figure, command, fine } of all) {
    expect(figure).toBe(`not measured: run \`${command}\``);
    expect(fine).toBeNull();
  }
  expect(rows.tableOf(all).match(/^\?.*not measured/gm)).toHaveLength(5);
});

it("has a row for each browser, also for one that could not be tried", () => {
  const tallies = { snippets: { passed: 398, failures: [] }, edits: { passed: 20, failures: [{}] } };
  const told = rows.browserRows({
    browsers: [
      { name: "firefox", version: "Firefox 153", notTried: null, tallies },
      { name: "webkit", version: null, notTried: "there is no WebKitWebDriver", tallies: {} },
    ],
  });
  expect(told).toMatchObject([
    { what: "browsers × snippets passed: Firefox 153", figure: "snippets 398 · edits 20, FAILED 1", fine: false },
    { what: "browsers × snippets passed: webkit", figure: "not measured: there is no WebKitWebDriver", fine: null },
  ]);
});

it("holds pages to their budgets, and Lighthouse's lowest scores to its goal", () => {
  const pages = [
    { page: "/", js: 10 },
    { page: "/b/", js: 31 },
  ];
  expect(rows.budgetRows({ budgets: { js: 30 }, pages })).toMatchObject([
    { figure: "31 at most (/b/), of 30", fine: false },
  ]);
  const measured = [98, 100].map((seo) => ({ page: "/", device: "phone", scores: { seo } }));
  expect(rows.lighthouseRows({ goal: 98, measured })).toMatchObject([{ figure: "seo 98", fine: true }]);
});

it("does not take a file for a figure that is none", () => {
  const path = join(mkdtempSync(join(tmpdir(), "loopbook-report-")), "endurance-x.json");
  expect(read(path, Endurance)).toBeNull();
  writeFileSync(path, '{"what":"x"}');
  expect(() => read(path, Endurance)).toThrow("is not what it should be");
});
