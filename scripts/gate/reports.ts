// What the runners counted, read from their own reports: how much passed, and what failed and why.
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/** What a runner counted. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  /** What failed, in a few lines each, where the runner tells it apart; else the end of its output is shown. */
  readonly faults?: readonly string[];
}

/** Where the runners put their reports. */
export const REPORTS = ".cache/test";

/** So many lines of an error are shown at the end. */
const FAULT_LINES = 12;

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface SiteSuite {
  readonly specs: readonly {
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
  readonly suites?: readonly SiteSuite[];
}

interface SiteReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly SiteSuite[];
}

function readReport(name: string): unknown {
  return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, "utf8"));
}

/** What Vitest counted. */
export function countUnits(): Result {
  const report = readReport("unit") as UnitReport;
  const faults = report.testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === "" ? [] : [fault(name, message)]),
    ...assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => fault(`${name}: ${fullName}`, failureMessages.join("\n"))),
  ]);
  return { passed: report.numPassedTests, failed: report.numFailedTests, faults };
}

/** What a last line "N passed, M failed" says. */
export function countLine(output: string): Result {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed\s*$/m.exec(output) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
}

/** What Playwright counted. */
export function countPages(): Result {
  const { stats, suites } = readReport("site") as SiteReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, faults: suites.flatMap(faultsOf) };
}

function faultsOf(suite: SiteSuite): string[] {
  const own = suite.specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, results }) =>
        fault(
          `[${projectName}] ${file}:${String(line)} ${title}`,
          results.flatMap(({ errors }) => errors.map(({ message }) => message ?? "")).join("\n"),
        ),
      ),
  );
  return [...own, ...(suite.suites ?? []).flatMap(faultsOf)];
}

/** A title, and the first lines of what was said, without colours. */
function fault(title: string, message: string): string {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, FAULT_LINES);
  return [title, ...lines.map((line) => `    ${line.slice(0, 300)}`)].join("\n");
}
