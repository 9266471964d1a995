// The answers in a form of `<loop-predict>`, when the run is over: each is marked, and what is to be said of all of them.
import { judgeChoice, judgeOrder, judgeTime } from "./judge-prediction.ts";
import { predictable } from "./prediction.ts";
import type { OutputLine } from "./state.ts";

export { tellAnswered } from "./answered.ts";
export { keepInSight } from "./in-sight.ts";

/** What is said of one answer: whether it is right, and what was wrong about it. */
interface Judged {
  readonly isRight: boolean;
  readonly text: string;
  readonly wrong?: string;
}

/** Marks the answers of a form with what the run printed. */
export function judgeAnswers(form: HTMLFormElement, lines: readonly OutputLine[]): { isRight: boolean; text: string } {
  const printed = lines.map(({ text }) => text);
  const why = JSON.parse(form.dataset.why ?? "{}") as Readonly<Record<string, string>>;
  const judged = [
    form.querySelector(".predict-lines") === null ? showChoice(form, printed) : showOrder(form, printed),
    showTime(form, lines.at(-1)?.time ?? 0),
  ].filter((each) => each !== null);
  return {
    isRight: judged.every(({ isRight }) => isRight),
    text: judged.flatMap(({ text, wrong }) => [text, why[wrong ?? ""] ?? []].flat()).join(" "),
  };
}

function showOrder(form: HTMLFormElement, printed: readonly string[]): Judged {
  const items = [...form.querySelectorAll<HTMLElement>("li")];
  const verdict = judgeOrder(
    items.map((item) => item.dataset.line ?? ""),
    printed.map(predictable),
  );
  items.forEach((item, index) => {
    mark(item, verdict.right[index] ?? false, "not here");
  });
  return { ...verdict, isRight: verdict.right.every(Boolean) && items.length === printed.length };
}

function showChoice(form: HTMLFormElement, printed: readonly string[]): Judged | null {
  const inputs = [...form.querySelectorAll<HTMLInputElement>(".predict-pick input")];
  const chosen = inputs.find((input) => input.checked);
  if (!chosen) return null;
  const verdict = judgeChoice(
    chosen.value,
    inputs.map((input) => input.value),
    printed,
  );
  mark(chosen.closest("label"), verdict.right, "not printed");
  return { ...verdict, isRight: verdict.right };
}

/** Judges how long the reader thought it would take, where that is asked. */
function showTime(form: HTMLFormElement, taken: number): Judged | null {
  const chosen = form.querySelector<HTMLInputElement>(".predict-takes input:checked");
  if (!chosen) return null;
  const verdict = judgeTime(Number(chosen.value), taken);
  mark(chosen.closest("label"), verdict.right, "wrong");
  return { ...verdict, isRight: verdict.right };
}

function mark(item: HTMLElement | null, right: boolean, wrong: string): void {
  if (item === null) return;
  item.dataset.mark = right ? "right" : "wrong";
  item.querySelector(".predict-mark")?.replaceChildren(right ? "✓ right" : `✗ ${wrong}`);
}
