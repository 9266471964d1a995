// The reader's answers, kept in this browser and nowhere else. Each change is read, made and written in one go, since another tab may have
// answered meanwhile. What is kept is checked when it is read: it may come from an older version of the course, or from a file.
import type { Memory } from "../snippet/storage.ts";
import { ANSWERS_KEY } from "./answers-key.ts";
import { kindOf } from "./question-key.ts";
import { answered, DAYS, dueQuestions, type Card, type Cards } from "./schedule.ts";

/** All cards; none where the browser's memory is closed or spoilt. */
export function loadCards(memory: Memory | null): Map<string, Card> {
  try {
    const kept: unknown = JSON.parse(memory?.getItem(ANSWERS_KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return new Map();
    return new Map(
      Object.entries(kept).filter((entry): entry is [string, Card] => kindOf(entry[0]) !== null && isCard(entry[1])),
    );
  } catch {
    return new Map();
  }
}

/** Keeps one more answer. False where the browser keeps nothing. */
export function keepAnswer(memory: Memory | null, key: string, right: boolean, now: number): boolean {
  const cards = loadCards(memory);
  cards.set(key, answered(cards.get(key), key, right, now));
  return save(memory, cards);
}

/** Forgets every answer. */
export function forgetAnswers(memory: Memory | null): void {
  try {
    memory?.removeItem(ANSWERS_KEY);
  } catch {
    // A memory that is closed holds nothing to forget.
  }
}

function save(memory: Memory | null, cards: Cards): boolean {
  try {
    memory?.setItem(ANSWERS_KEY, JSON.stringify(Object.fromEntries(cards)));
    return memory !== null;
  } catch {
    return false;
  }
}

function isCard(value: unknown): value is Card {
  if (typeof value !== "object" || value === null) return false;
  const { first, box, due, answers } = value as Partial<Card>;
  const waits = Number.isInteger(box) && (box ?? -1) >= 0 && (box ?? 0) < DAYS.length && Number.isFinite(due);
  return typeof first === "boolean" && Number.isInteger(answers) && (waits || (box === null && due === null));
}

/** How many questions are due. */
export function dueCount(memory: Memory | null, now: number): number {
  return dueQuestions(loadCards(memory), now).length;
}
