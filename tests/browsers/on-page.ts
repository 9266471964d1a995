// A snippet on the page of a tab: what it shows, and what a reader does with it. As tests/site/snippet-page.ts, without Playwright.
import type { Language } from "../../src/snippet/language.ts";
import { until, type Tab } from "./tab.ts";

/** What can be seen of a snippet. */
export interface Seen {
  readonly state: string;
  readonly lines: string[];
  readonly note: string;
}

/** Opens a page, and everything that is folded on it: some snippets wait inside a question. */
export async function openPage(tab: Tab, url: string): Promise<void> {
  await tab.open(url);
  await until(tab, "the page's snippets are alive", () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(".sl-markdown-content details"))
      details.open = true;
    const waiting = document.querySelector("loop-snippet:not(:defined)");
    return document.readyState === "complete" && waiting === null ? true : null;
  });
}

/** Sets off what a button does, in many snippets at once; a reader's own click is `Tab.click`. */
export function pressAll(tab: Tab, ids: readonly string[], action: string): Promise<null> {
  return tab.evaluate(
    (selectors) => {
      for (const selector of selectors) document.querySelector<HTMLElement>(selector)?.click();
      return null;
    },
    ids.map((id) => button(id, action)),
  );
}

/** Waits for the end of a run, or for its being under way; throws when it is at an end that is none of these states. */
export async function atState(
  tab: Tab,
  id: string,
  states: readonly string[],
  language: Language = "typescript",
): Promise<Seen> {
  const what = await until(tab, `${id} is ${states.join(" or ")}`, look, section(id), language, [...states, ...ENDS]);
  if (states.includes(what.state)) return what;
  throw new Error(`It is ${what.state}, not ${states.join(" or ")}, and shows: ${what.lines.join(" ⏎ ")}`);
}

const ENDS = ["done", "failed", "stopped", "deadlock"];

/** What is seen of it now. */
export function seen(tab: Tab, id: string): Promise<Seen> {
  return until(tab, `${id} is there`, look, section(id), "typescript", []);
}

export function section(id: string): string {
  return `[data-snippet="${id}"]`;
}

export function button(id: string, action: string): string {
  return `${section(id)} [data-action="${action}"]`;
}

/** Runs in the page. No states at all are any state. */
function look(selector: string, language: string, states: readonly string[]): Seen | null {
  const snippet = document.querySelector<HTMLElement>(selector);
  if (snippet === null) throw new Error(`Nothing on the page is ${selector}.`);
  const state = snippet.dataset.state ?? "";
  if (states.length > 0 && !states.includes(state)) return null;
  const result = snippet.querySelector(`.snippet-result[data-language="${language}"]`);
  const lines = [...(result?.querySelectorAll(".snippet-text") ?? [])].map(({ textContent }) => textContent);
  return { state, lines, note: result?.querySelector(".snippet-note")?.textContent ?? "" };
}
