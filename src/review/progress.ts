// How far a reader has come, part by part: counted from the questions of the course and the answers that were kept.
import { kindOf, type CourseQuestion } from "./question-key.ts";
import type { Cards } from "./schedule.ts";

/** One part of the course. */
export interface PartProgress {
  /** Its letter, `A`. */
  readonly part: string;
  /** The id of its first chapter with a question. */
  readonly begin: string;
  readonly predictions: number;
  readonly predicted: number;
  /** Predictions that were right at the first answer. */
  readonly right: number;
  readonly exercises: number;
  readonly solved: number;
  /** Questions that will come back. */
  readonly back: number;
}

/** The parts in the order of their letters. Answers to questions that the course no longer has do not count. */
export function progressByPart(questions: readonly CourseQuestion[], cards: Cards): PartProgress[] {
  const parts = [...new Set(questions.map(({ chapter }) => partOf(chapter)))].sort();
  return parts.map((part) => {
    const own = questions.filter(({ chapter }) => partOf(chapter) === part);
    const [exercises, predictions] = [own.filter(isExercise), own.filter((question) => !isExercise(question))];
    const count = (list: readonly CourseQuestion[], fits: (card: { first: boolean; box: number | null }) => boolean) =>
      list.filter(({ key }) => {
        const card = cards.get(key);
        return card !== undefined && fits(card);
      }).length;
    return {
      part,
      begin: own[0]?.chapter ?? "",
      predictions: predictions.length,
      predicted: count(predictions, () => true),
      right: count(predictions, ({ first }) => first),
      exercises: exercises.length,
      solved: count(exercises, ({ box }) => box === null),
      back: count(own, ({ box }) => box !== null),
    };
  });
}

function partOf(chapter: string): string {
  return chapter.slice(0, 1).toUpperCase();
}

function isExercise({ key }: CourseQuestion): boolean {
  return kindOf(key) === "exercise";
}

/** When something comes back, in words: `today`, `tomorrow`, `in 3 days`. */
export function whenInWords(due: number, now: number): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(due) - midnight(now)) / 86_400_000);
  if (days <= 0) return "later today";
  return days === 1 ? "tomorrow" : `in ${String(days)} days`;
}
