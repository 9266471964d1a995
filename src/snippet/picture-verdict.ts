// The answers in a form of `<loop-predict-picture>`, when the run is over: each is marked, and what is to be said of all of them.
import type { TraceEvent } from "../trace/events.ts";
import { part } from "./part.ts";
import { answerOf, judgeReady, judgeTurns, type PictureQuestion } from "./picture-question.ts";

export { tellAnswered } from "./answered.ts";
export { keepInSight } from "./in-sight.ts";

/** Marks the answers of a form, as the record of the run has it. */
export function judgePicture(
  form: HTMLFormElement,
  items: readonly HTMLElement[],
  question: PictureQuestion,
  events: readonly TraceEvent[],
): { isRight: boolean; text: string } {
  const answer = answerOf(events, question);
  const { right, text } =
    question.ask === "order"
      ? judgeTurns(
          items.map(({ dataset }) => dataset.card ?? ""),
          answer,
        )
      : judgeBoxes([...form.querySelectorAll("input")], answer);
  items.forEach((item, index) => {
    const isRight = right[index] ?? false;
    item.dataset.mark = isRight ? "right" : "wrong";
    part(item, ".predict-mark").textContent = isRight ? "✓ right" : `✗ ${question.ask === "order" ? "not here" : "no"}`;
  });
  return { isRight: right.every(Boolean), text };
}

function judgeBoxes(boxes: readonly HTMLInputElement[], answer: readonly string[]) {
  const chosen = boxes.filter(({ checked }) => checked);
  return judgeReady(
    boxes.map(({ value }) => value),
    chosen.map(({ value }) => value),
    answer,
  );
}
