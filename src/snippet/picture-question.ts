// What a reader expects of the picture of a run, held against the run: the order of turns, or who is ready at a moment. Pure functions, so
// that each answer a reader can give is tried without a browser.
import type { TraceEvent } from "../trace/events.ts";
import { History } from "../trace/history.ts";
import { pictureOf } from "../trace/lanes.ts";
import { momentOf, readyTasks, turnCards, type TurnCard } from "../trace/turn-cards.ts";
import { listed } from "../trace/words.ts";

/** How an answer is judged: for each of its parts whether it is right, and what to say. */
export interface PictureVerdict {
  readonly right: readonly boolean[];
  readonly text: string;
}

/** A turn as the reader's page names it. */
export function cardKey({ task, part }: Pick<TurnCard, "task" | "part">): string {
  return `${task} ${part}`;
}

/** Holds an order of turns against those of the run. */
export function judgeTurns(predicted: readonly string[], run: readonly string[]): PictureVerdict {
  const right = predicted.map((card, index) => card === run[index]);
  const wrong = right.indexOf(false);
  if (wrong < 0) return { right, text: `Right: all ${predicted.length} turns come in this order.` };
  const before = wrong === 0 ? "" : `Right up to turn ${wrong}. `;
  const was = run[wrong];
  const text =
    was === undefined
      ? `${before}There was no turn ${wrong + 1} in the run.`
      : `${before}Turn ${wrong + 1} was “${was}”, where you put “${predicted[wrong] ?? ""}”.`;
  return { right, text };
}

/** The answer that the ready queue is empty: to tick nothing is no answer. */
export const NO_TASK = "no task";

/** Holds those whom the reader thinks ready against the ready queue. */
export function judgeReady(
  choices: readonly string[],
  chosen: readonly string[],
  ready: readonly string[],
): PictureVerdict {
  const expected = ready.length === 0 ? [NO_TASK] : ready;
  const right = choices.map((choice) => chosen.includes(choice) === expected.includes(choice));
  const queue = ready.length === 0 ? "no task stands in the ready queue" : `the ready queue holds ${listed(ready, 9)}`;
  return { right, text: right.every(Boolean) ? `Right: ${queue}.` : `No: ${queue}.` };
}

/** What a question asks about: the order of the turns of some tasks, or who is ready at a moment such as T2. */
export type PictureQuestion =
  | { readonly ask: "order"; readonly tasks: readonly string[] }
  | { readonly ask: "ready"; readonly at: string };

/** The right answer, as the record of the run has it. */
export function answerOf(events: readonly TraceEvent[], question: PictureQuestion): string[] {
  const picture = pictureOf(events);
  if (question.ask === "order") return turnCards(picture, question.tasks).map(cardKey);
  const moment = momentOf(picture, question.at);
  const column = moment === undefined ? undefined : picture.columns[moment - 1];
  if (column === undefined) return [];
  const history = new History(Infinity);
  history.append(events);
  return readyTasks(history.stateAt(column.to)).map(picture.name);
}
