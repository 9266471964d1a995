// After a run: a fault that the text shows and the run has shown, too, is told once, in the run's words, with the quick action and the
// chapter of the text's. What the run did not come to is told in the text's own words.
import type { Note } from "../../trace/notes.ts";
import { chapters, type Chapter, type Fix, type Lint } from "./lint.ts";

/** A note, with what the text of the program adds to it. */
export interface Advised {
  readonly text: string;
  readonly places: Note["places"];
  readonly chapter: Chapter | null;
  /** What mends it, and where; null where nothing does by itself. */
  readonly mend: { readonly file: string; readonly fix: Fix } | null;
}

/** The notes on a run, and after them the faults that only the text shows. */
export function advised(notes: readonly Note[], lints: readonly Lint[]): readonly Advised[] {
  const told = new Set<Lint>();
  const fromRun = notes.map(({ kind, text, places }): Advised => {
    const same = lints.filter(
      (lint) => lint.kind === kind && (places.length === 0 || places.some((place) => isWithin(place, lint))),
    );
    for (const lint of same) told.add(lint);
    const [first] = same;
    return { text, places, chapter: first?.chapter ?? chapterOf(kind), mend: mendOf(first) };
  });
  const fromText = lints
    .filter((lint) => !told.has(lint))
    .map((lint): Advised => ({
      text: lint.text,
      places: [{ file: lint.file, line: lint.line }],
      chapter: lint.chapter,
      mend: mendOf(lint),
    }));
  return [...fromRun, ...fromText];
}

function isWithin({ file, line }: Note["places"][number], { file: own, lines: [first, last] }: Lint): boolean {
  return file === own && line >= first && line <= last;
}

function mendOf(lint: Lint | undefined): Advised["mend"] {
  return lint?.fix ? { file: lint.file, fix: lint.fix } : null;
}

function chapterOf(kind: Note["kind"]): Chapter | null {
  return kind in chapters ? chapters[kind as keyof typeof chapters] : null;
}
