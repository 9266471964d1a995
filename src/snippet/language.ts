// The language that the reader reads and runs: TypeScript or Python, one choice for the whole site. It stands on the root
// element, where style sheets and snippets look; it is kept by the browser, and an address can bring it along
// (`?lang=python`). The page's head sets it before anything is drawn (src/layouts/Head.astro), by the same rules.
import type { Memory } from "./storage.ts";

export type Language = "typescript" | "python";

const languageKey = "loopbook:language";

/** What is told, on the document, after the choice has changed. */
export const LANGUAGE_CHANGED = "loopbook:language";

/** The reader's language; TypeScript until they choose. */
export function readersLanguage(root: HTMLElement = document.documentElement): Language {
  return root.dataset.language === "python" ? "python" : "typescript";
}

/** Changes it on this page, and keeps it for the next ones where the browser lets us. */
export function chooseLanguage(language: Language, memory: Memory | null): void {
  if (language === readersLanguage()) return;
  document.documentElement.dataset.language = language;
  try {
    memory?.setItem(languageKey, language);
  } catch {
    // A full or closed memory: the choice lasts as long as the page.
  }
  document.dispatchEvent(new CustomEvent<Language>(LANGUAGE_CHANGED, { detail: language }));
}
