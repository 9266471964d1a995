// How a question is named, in its element, in the browser's memory and in an address: `predict:d/d5-zero`, `picture:d/d5-minutes:T3`,
// `exercise:d/d4-try-both`. What stands behind the kind is the snippet's id and, for a picture, what is asked of it.

const kinds = ["predict", "picture", "exercise"] as const;

export type QuestionKind = (typeof kinds)[number];

/** What kind of question a key names; null where it names none. */
export function kindOf(key: string): QuestionKind | null {
  return kinds.find((kind) => key.startsWith(`${kind}:`)) ?? null;
}

/** The anchor of the question in its chapter. */
export function anchorOf(key: string): string {
  return key.replaceAll(/[:/]/g, "-");
}

/** A question of the course, as the build finds it in a chapter. */
export interface CourseQuestion {
  readonly key: string;
  /** The chapter's id: `d/turns`. */
  readonly chapter: string;
  /** The chapter's title. */
  readonly title: string;
  /** The key of a question on the same rule, to be asked instead when this one comes back. */
  readonly again?: string;
}
