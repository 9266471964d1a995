// A question as its chapter has it: the built page is fetched, and the element with its snippet is taken out of it. So there is one place
// where a question is written, and the review stays light however many there are.
import { shuffled, predictable } from "../snippet/prediction.ts";
import { kindOf, type CourseQuestion } from "./question-key.ts";

/** The element of a question, ready to be put into this page; throws where its chapter cannot be had, or has no such question. */
export async function loadQuestion(
  { key, chapter }: CourseQuestion,
  home: string,
  round: number,
): Promise<HTMLElement> {
  const address = new URL(`${home}${chapter}/`, location.href);
  const [response] = await Promise.all([fetch(address), import("./question-elements.ts")]);
  if (!response.ok) throw new Error(`${address.pathname}: ${String(response.status)}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const found = page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (found === null) throw new Error(`${address.pathname} has no question “${key}”.`);
  const element = document.importNode(found, true);
  for (const script of element.querySelectorAll("script, style")) script.remove();
  // Links in an explanation are relative to the chapter.
  for (const link of element.querySelectorAll("a[href]"))
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", address).href);
  if (kindOf(key) !== "exercise") prepare(element, `${key}:${String(round)}`);
  return element;
}

/** The question as nobody has touched it, in another order than before. */
function prepare(element: HTMLElement, seed: string): void {
  // What the reader did to the program in its chapter is kept under the snippet's name; the question is about the original.
  for (const section of element.querySelectorAll<HTMLElement>("section[data-snippet]"))
    section.dataset.snippet = `review:${section.dataset.snippet ?? ""}`;
  for (const share of element.querySelectorAll("[data-action=share]")) share.remove();
  for (const form of element.querySelectorAll<HTMLElement>(".predict-form")) {
    const list = form.querySelector(".predict-lines");
    if (list !== null) mixLines(list, answerTo(form, element), seed);
    const choices = [...form.querySelectorAll(".predict-pick .predict-choice")];
    choices.at(-1)?.after(...mixed(choices, (choice) => choice.querySelector("input")?.value ?? "", seed));
  }
}

/** The printed lines, which the folded answer has for each language. */
function answerTo(form: HTMLElement, element: HTMLElement): string[] {
  const outputs = [...element.querySelectorAll<HTMLElement>(".predict-output")];
  const own = outputs.find(({ dataset }) => dataset.for === form.dataset.language) ?? outputs[0];
  return (own?.textContent ?? "").split("\n").map(predictable);
}

/** In an order that is not the right one, where the lines are lines of output; turns of a picture only in another one. */
function mixLines(list: Element, answer: readonly string[], seed: string): void {
  const items = [...list.querySelectorAll("li")];
  const textOf = (item: HTMLElement) => item.dataset.line ?? item.dataset.card ?? "";
  const places = new Map(answer.map((line, index) => [line, index]));
  const begin = items.some(({ dataset }) => dataset.line === undefined)
    ? items
    : items.sort((a, b) => (places.get(textOf(a)) ?? 0) - (places.get(textOf(b)) ?? 0));
  list.append(...mixed(begin, textOf, seed));
}

function mixed<Item extends Element>(items: readonly Item[], textOf: (item: Item) => string, seed: string): Item[] {
  const left = [...items];
  return shuffled(items.map(textOf), seed).flatMap((text) => {
    const at = left.findIndex((item) => textOf(item) === text);
    return left.splice(at, 1);
  });
}
