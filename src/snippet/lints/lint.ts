// Faults of asyncio that can be seen in the text of a program, before it runs: what is wrong in one sentence, how to mend it, and the
// chapter that explains it. They are found in the syntax tree that the light editor has anyway, the same way in both languages, and are
// said only where the text leaves no doubt; what only a run can show is a note on the run (src/trace/notes.ts).

/** A fault; those that a run can show, too, are called as its notes are. */
export type LintKind = "never-awaited" | "blocked" | "unkept" | "swallowed-cancel" | "gather";

/** Another text for a part of a file, by offsets in UTF-16 units. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** How to mend a fault. */
export interface Fix {
  readonly title: string;
  /** They do not overlap. */
  readonly edits: readonly TextEdit[];
}

/** One fault. */
export interface Lint {
  readonly kind: LintKind;
  readonly file: string;
  /** What is marked, by offsets. */
  readonly from: number;
  readonly to: number;
  /** Where that begins, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The first and last line at which a run would show the same fault. */
  readonly lines: readonly [first: number, last: number];
  /** One sentence. */
  readonly text: string;
  /** Null where there is no safe one. */
  readonly fix: Fix | null;
  readonly chapter: Chapter;
}

/** Where the course explains a fault. */
export interface Chapter {
  readonly title: string;
  /** Below the site. */
  readonly address: string;
}

const goesWrong = (title: string, anchor: string): Chapter => ({ title, address: `e/pitfalls/#${anchor}` });

/** The chapters; of what blocks, there is one about calls and one about work. */
export const chapters = {
  "never-awaited": goesWrong("A forgotten await", "a-forgotten-await"),
  blocked: goesWrong("A blocking call", "a-blocking-call"),
  works: goesWrong("Hard work", "hard-work"),
  unkept: { title: "Must I keep a task?", address: "f/questions/#must-i-keep-a-reference-to-a-task" },
  "swallowed-cancel": goesWrong("A swallowed cancel", "a-swallowed-cancel"),
  gather: { title: "When one of a gather fails", address: "d/task-groups/#the-same-in-a-gather" },
} satisfies Record<LintKind | "works", Chapter>;

/** The text with a fault mended. */
export function mended(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to), text);
}

/** Writes `await` at an offset. */
export function awaitBefore(offset: number): Fix {
  return { title: "Write await before it", edits: [{ from: offset, to: offset, text: "await " }] };
}
