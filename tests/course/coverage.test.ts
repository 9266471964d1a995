// The course is whole, and the report on it would say so if it were not.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { courseCoverage, coverageReport } from "../../scripts/coverage-course.ts";

const made: string[] = [];

afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

/** A small course: its rows, its snippets' ids, and its pages. */
function course(rows: readonly string[], ids: readonly string[], pages: Record<string, string>): string {
  const content = mkdtempSync(join(tmpdir(), "course-"));
  made.push(content);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  write("rows.json", JSON.stringify(rows.map((row) => ({ row, title: `row ${row}` }))));
  for (const id of ids) write(`snippets/${id}/main.ts`, "");
  for (const id of ids.filter((each) => ids.includes(`${each}-start`))) {
    write(`snippets/${id}/exercise.json`, JSON.stringify({ start: `${id}-start` }));
  }
  for (const [page, text] of Object.entries(pages)) write(`course/${page}`, text);
  return content;
}

test("The course shows every row, every snippet once, and nothing unknown", () => {
  const { problems, rows } = courseCoverage();
  expect(problems).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(58 + 23);
});

test("A snippet is shown by any of the four components, and the start of an exercise with it", () => {
  const page =
    '<Snippet id="a/a1-one" />\n<Predict id="a/a2-two">\n</Predict>\n<PredictPicture id="a/a4-four" />\n<TryIt id="a/a3-try">\n</TryIt>';
  const content = course(
    ["A1", "A2", "A3", "A4"],
    ["a/a1-one", "a/a2-two", "a/a3-try", "a/a3-try-start", "a/a4-four"],
    {
      "a/p.mdx": page,
    },
  );
  const coverage = courseCoverage(content);
  expect(coverage.problems).toEqual([]);
  expect(coverageReport(coverage)).toContain("A3   row A3\n       a/p.mdx: a3-try, a3-try-start");
});

test("Of twenty rows, Python may print something else in one", () => {
  const rows = Array.from({ length: 20 }, (_, index) => `A${String(index + 1)}`);
  const ids = rows.map((row) => `a/${row.toLowerCase()}-one`);
  const content = course(rows, [...ids, "a/a1-two"], {
    "a/p.mdx": [...ids, "a/a1-two"].map((id) => `<Snippet id="${id}" />`).join("\n"),
  });
  const differs = (id: string) => {
    writeFileSync(join(content, "snippets", id, "snippet.json"), '{ "differs": "threads" }');
  };
  differs("a/a1-one");
  differs("a/a1-two");
  expect(courseCoverage(content)).toMatchObject({ differing: ["A1"], problems: [] });
  differs("a/a7-one");
  const coverage = courseCoverage(content);
  expect(coverage.problems).toEqual(["A1, A7: in 2 rows, Python prints something else; at most 1 may"]);
  expect(coverageReport(coverage)).toContain("Python prints something else in A1, A7\n");
});

test("A row without a snippet on a page is a problem", () => {
  const { problems } = courseCoverage(course(["A1", "A2"], ["a/a1-one"], { "a/p.mdx": '<Snippet id="a/a1-one" />' }));
  expect(problems).toEqual(["A2 has no snippet on a page: row A2"]);
});

test("A snippet that is shown twice is a problem, on one page or on two", () => {
  const once = '<Snippet id="a/a1-one" />';
  const onePage = courseCoverage(course(["A1"], ["a/a1-one"], { "a/p.mdx": `${once}\n${once}` }));
  const twoPages = courseCoverage(course(["A1"], ["a/a1-one"], { "a/p.mdx": once, "a/q.mdx": once }));
  expect(onePage.problems).toEqual(["a/a1-one is shown 2 times: a/p.mdx, a/p.mdx"]);
  expect(twoPages.problems).toEqual(["a/a1-one is shown 2 times: a/p.mdx, a/q.mdx"]);
});

test("What the landing page shows is a sample: a chapter has to show it all the same", () => {
  const page = '<Snippet id="a/a1-one" />';
  expect(courseCoverage(course(["A1"], ["a/a1-one"], { "index.mdx": page, "a/p.mdx": page })).problems).toEqual([]);
  expect(courseCoverage(course(["A1"], ["a/a1-one"], { "index.mdx": page })).problems).toEqual([
    "a/a1-one is shown nowhere",
    "A1 has no snippet on a page: row A1",
  ]);
});

test("A folder that no page shows is a problem, and so is one that is only quoted or commented out", () => {
  const page = '<Snippet id="a/a1-one" />\n```mdx\n<Snippet id="a/a1-two" />\n```\n{/* <Snippet id="a/a1-three" /> */}';
  const { problems } = courseCoverage(course(["A1"], ["a/a1-one", "a/a1-two", "a/a1-three"], { "a/p.mdx": page }));
  expect(problems.toSorted()).toEqual(["a/a1-three is shown nowhere", "a/a1-two is shown nowhere"]);
});

test("A snippet of an unknown row, one in another part, and one that does not exist are problems", () => {
  const page =
    '<Snippet id="a/a1-one" /> <Snippet id="a/a9-nine" /> <Snippet id="b/a1-lost" /> <Snippet id="a/a1-none" />';
  const { problems } = courseCoverage(course(["A1"], ["a/a1-one", "a/a9-nine", "b/a1-lost"], { "a/p.mdx": page }));
  expect(problems.toSorted()).toEqual([
    "a/a9-nine belongs to no row: rows.json has no A9",
    'a/p.mdx: there is no snippet "a/a1-none"',
    "b/a1-lost lies in another part",
  ]);
});

test("A component without an id that can be read is a problem", () => {
  const { problems } = courseCoverage(course([], [], { "a/p.mdx": "<Snippet id={name} />" }));
  expect(problems).toEqual(['a/p.mdx: <Snippet id={name} /> has no id="…" that can be read']);
});
