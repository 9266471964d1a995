// When a question comes back that was answered wrong. These are Leitner's boxes: a wrong answer puts a question into the first box, each
// right answer at its time moves it one box on, and behind the last box it is learnt. A scheduler such as FSRS asks its reader how hard an
// answer was and fits a model to hundreds of them; here are a few questions with two outcomes each, and boxes can be explained in a
// sentence. Pure functions, with the clock passed in.
import { kindOf } from "./question-key.ts";

const HOUR = 3_600_000;
/** After how many days a question comes back, by its box. */
export const DAYS = [1, 3, 7, 21] as const;
/** Who reads every evening is not told to wait for ten minutes more. */
const EARLY = 4 * HOUR;

/** What is known of a question that was answered. */
export interface Card {
  /** Whether the first answer was right. For an exercise this says nothing: hardly a program is right at the first check. */
  readonly first: boolean;
  /** Its box, from 0 on; null while it need not come back. */
  readonly box: number | null;
  /** When it comes back, in milliseconds since 1970; null with its box. */
  readonly due: number | null;
  /** How many answers were given. */
  readonly answers: number;
}

/**
 * The card after one more answer.
 *
 * @param card what was known so far; undefined before the first answer
 * @param now milliseconds since 1970
 */
export function answered(card: Card | undefined, key: string, right: boolean, now: number): Card {
  const { first = right, box = null, due = null, answers = 0 } = card ?? {};
  const after = { first, answers: answers + 1 };
  if (!right) return { ...after, ...inBox(0, now) };
  // An exercise is solved, whenever that is.
  if (box === null || kindOf(key) === "exercise") return { ...after, box: null, due: null };
  // The answer has only just been seen.
  if (due !== null && now < due) return { ...after, box, due };
  return { ...after, ...inBox(box + 1, now) };
}

function inBox(box: number, now: number): Pick<Card, "box" | "due"> {
  const days = DAYS[box];
  return days === undefined ? { box: null, due: null } : { box, due: now + days * 24 * HOUR - EARLY };
}

/** What has to be known of all questions. */
export type Cards = ReadonlyMap<string, Card>;

/** The keys of the questions that are due, longest due first. */
export function dueQuestions(cards: Cards, now: number): string[] {
  return waiting(cards)
    .filter(({ due }) => due <= now)
    .map(({ key }) => key);
}

/** When the next question comes back that is not due yet; null where none will. */
export function nextDue(cards: Cards, now: number): number | null {
  return waiting(cards).find(({ due }) => due > now)?.due ?? null;
}

function waiting(cards: Cards): { key: string; due: number }[] {
  return [...cards].flatMap(([key, { due }]) => (due === null ? [] : [{ key, due }])).sort((a, b) => a.due - b.due);
}
