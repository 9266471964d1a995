// `npm run coverage:course`: which snippets, on which page, show each row of the course? content/rows.json says what the rows
// are; a row is kept when at least one snippet of its name is shown. A snippet that is shown twice would be two
// places to keep right, and one that is shown nowhere is a promise that nobody sees. And in all rows but a few, both languages print
// the same: a snippet that `differs` is an exception.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { listSnippets, naturally, readOptions } from "../src/course/snippets.ts";

const Rows = v.array(v.strictObject({ row: v.pipe(v.string(), v.regex(/^[A-F]\d+$/)), title: v.string() }));

/** Which part of the rows may have a snippet whose twin prints something else. */
const MAY_DIFFER = 0.05;

/** A snippet on a page. */
interface Shown {
  readonly id: string;
  readonly page: string;
}

export interface Coverage {
  readonly rows: readonly { readonly row: string; readonly title: string; readonly shown: readonly Shown[] }[];
  /** The rows in which a twin prints something else than its program. */
  readonly differing: readonly string[];
  /** What is wrong, a sentence each; none when the course is whole. */
  readonly problems: readonly string[];
}

/** What the pages below `content`/course show of the snippets below `content`/snippets. */
export function courseCoverage(content = "content"): Coverage {
  const snippets = join(content, "snippets");
  const rows = v.parse(Rows, JSON.parse(readFileSync(join(content, "rows.json"), "utf8")));
  const problems: string[] = [];

  const course = join(content, "course");
  // Only the pages of the parts count: the landing page shows a sample of what a chapter shows.
  const shown = globSync("*/**/*.mdx", { cwd: course })
    .sort(naturally)
    .flatMap((page) => {
      const { ids, unnamed } = shownBy(readFileSync(join(course, page), "utf8"), snippets);
      problems.push(...unnamed.map((tag) => `${page}: ${tag} has no id="…" that can be read`));
      return ids.map((id) => ({ id, page }));
    });

  const folders = listSnippets(snippets);
  const known = new Set(rows.map(({ row }) => row));
  for (const { row } of rows.filter(({ row: name }, index) => rows.findIndex((each) => each.row === name) < index)) {
    problems.push(`${row} is listed twice in rows.json`);
  }
  for (const id of new Set([...folders, ...shown.map((each) => each.id)])) {
    const pages = shown.filter((each) => each.id === id).map(({ page }) => page);
    if (!folders.includes(id)) problems.push(`${pages.join(", ")}: there is no snippet "${id}"`);
    else if (pages.length === 0) problems.push(`${id} is shown nowhere`);
    else if (pages.length > 1) problems.push(`${id} is shown ${String(pages.length)} times: ${pages.join(", ")}`);
    if (!known.has(rowOf(id))) problems.push(`${id} belongs to no row: rows.json has no ${rowOf(id)}`);
    if (!id.startsWith(`${rowOf(id).slice(0, 1).toLowerCase()}/`)) problems.push(`${id} lies in another part`);
  }

  const covered = rows.map(({ row, title }) => ({ row, title, shown: shown.filter(({ id }) => rowOf(id) === row) }));
  for (const { row, title } of covered.filter((each) => each.shown.length === 0)) {
    problems.push(`${row} has no snippet on a page: ${title}`);
  }

  const differing = rows
    .map(({ row }) => row)
    .filter((row) => folders.some((id) => rowOf(id) === row && readOptions(join(snippets, id)).differs !== undefined));
  if (differing.length > rows.length * MAY_DIFFER) {
    const most = Math.floor(rows.length * MAY_DIFFER);
    problems.push(
      `${differing.join(", ")}: in ${String(differing.length)} rows, Python prints something else; at most ${String(most)} may`,
    );
  }
  return { rows: covered, differing, problems };
}

/** `a/a2-hello` belongs to the row A2. */
function rowOf(id: string): string {
  return (/\/([^-]*)/.exec(id)?.[1] ?? "").toUpperCase();
}

/** The snippets that a page shows; the start of an exercise is shown with its solution. */
function shownBy(mdx: string, snippets: string): { ids: string[]; unnamed: string[] } {
  const ids: string[] = [];
  const unnamed: string[] = [];
  // Code that is quoted, and what is commented out, shows nothing.
  const text = mdx.replace(/^(```+)[^]*?^\1|\{\/\*[^]*?\*\/\}/gm, "");
  for (const [tag, component] of text.matchAll(/<(Snippet|Predict|PredictPicture|TryIt)\b[^>]*>?/g)) {
    const id = /\sid="([^"]+)"/.exec(tag)?.[1];
    if (id === undefined) {
      unnamed.push(tag);
      continue;
    }
    ids.push(id);
    const exercise = join(snippets, id, "exercise.json");
    if (component === "TryIt" && existsSync(exercise)) {
      ids.push((JSON.parse(readFileSync(exercise, "utf8")) as { start: string }).start);
    }
  }
  return { ids, unnamed };
}

/** The report: each row with its pages, and the snippets on each. */
export function coverageReport({ rows, differing, problems }: Coverage): string {
  const lines = rows.flatMap(({ row, title, shown }) => {
    const pages = [...new Set(shown.map(({ page }) => page))];
    const name = (id: string) => id.replace(/^\w\//, "");
    return [
      `${row.padEnd(4)} ${title}`,
      ...pages.map(
        (page) =>
          `       ${page}: ${shown
            .filter((each) => each.page === page)
            .map(({ id }) => name(id))
            .join(", ")}`,
      ),
    ];
  });
  const count = rows.reduce((sum, { shown }) => sum + shown.length, 0);
  const summary = `${String(rows.length)} rows, ${String(count)} snippets, ${String(problems.length)} problems`;
  const others = differing.length === 0 ? [] : [`Python prints something else in ${differing.join(", ")}`];
  return [...lines, "", ...problems.map((problem) => `✗ ${problem}`), ...others, summary].join("\n");
}

if (import.meta.main) {
  const coverage = courseCoverage();
  console.log(coverageReport(coverage));
  process.exitCode = coverage.problems.length > 0 ? 1 : 0;
}
