// What stands around a name: the chapters that teach it, and the names beside it in Python's documentation. Both are found, not listed: a chapter
// teaches a name when its own words keep coming back to it.
import { existsSync, globSync, readFileSync } from "node:fs";
import type { Entry } from "./entries.ts";
import { pythonTable } from "./python-table.ts";

const CHAPTERS = "content/course";
const SNIPPETS = "content/snippets";
/** Chapters to look things up in, which mention everything. */
const LISTS = new Set(["f/messages", "f/questions", "f/differences"]);
/** One mention is passing by. */
const LEAST = 2;
const MOST = 4;

/** A chapter that teaches something. */
export interface Teacher {
  /** As its address: `d/task-groups`. */
  readonly id: string;
  readonly title: string;
}

/** A chapter as it is written. */
export interface ChapterText extends Teacher {
  readonly prose: string;
  /** The listings that it shows. */
  readonly listings: readonly string[];
}

let read: readonly ChapterText[] | undefined;

/** All chapters, in the order of their addresses. */
export function chapterTexts(): readonly ChapterText[] {
  read ??= globSync("[a-f]/*.mdx", { cwd: CHAPTERS })
    .filter((path) => !LISTS.has(path.replace(/\.mdx$/, "")))
    .sort()
    .map((path) => {
      const prose = readFileSync(`${CHAPTERS}/${path}`, "utf8");
      const shown = [...prose.matchAll(/<[A-Z]\w+\s+id="([^"]+)"/g)].map(([, id = ""]) => `${SNIPPETS}/${id}/main.ts`);
      const listings = shown.filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"));
      const title = /^title: "?(.*?)"?$/m.exec(prose)?.[1] ?? path;
      return { id: path.replace(/\.mdx$/, ""), title, prose, listings };
    });
  return read;
}

/** The chapters whose words come back to a name most often, the first of them first. */
export function teachersOf({ name }: Pick<Entry, "name">, chapters: readonly ChapterText[]): readonly Teacher[] {
  // In code, as it is called by itself or of the module; `condition.wait` is another `wait`.
  const mention = new RegExp(String.raw`(?:^|[^\w.]|asyncio\.|group\.|\bnew )${name}(?!\w)`);
  const counted = chapters.map(({ id, title, prose, listings }) => {
    const counts = [/`([^`\n]+)`/g, /^(?:title: |#+ )(.*)$/gm].map(
      (pattern) => [...prose.matchAll(pattern)].filter(([, piece = ""]) => mention.test(piece)).length,
    );
    const [mentions = 0, headings = 0] = counts;
    // What a heading names is what the chapter is about, and what several listings show is at home there.
    return { id, title, weight: mentions + 5 * headings + listings.filter((text) => mention.test(text)).length };
  });
  return counted
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ id, title }) => ({ id, title }));
}

/** The names that Python's documentation has in the same section, and what that is about; null for a name of ours alone. */
export function neighboursOf(
  entry: Entry,
  entries: readonly Entry[],
): { readonly title: string; readonly names: readonly Entry[] } | null {
  const group = pythonTable(entries).find(
    ({ of, rows }) => of === "module" && rows.some(({ ours }) => ours?.entry === entry && ours.member === ""),
  );
  if (group === undefined) return null;
  const names = group.rows.flatMap(({ ours }) => (ours?.member === "" && ours.entry !== entry ? [ours.entry] : []));
  return { title: group.title, names: [...new Set(names)] };
}
