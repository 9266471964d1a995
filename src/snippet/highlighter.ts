// One highlighter for the listing in the HTML, for an edited listing that the page colours again, and for Monaco:
// the same grammar, engine and themes, so that a text looks the same wherever it is drawn. The JavaScript engine needs no
// wasm file; it knows both languages in full.
import { createHighlighterCore, hastToHtml, type HighlighterCore, type LanguageInput } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { codeThemes } from "../styles/code-themes.ts";
import { LONGEST_LINE } from "./colouring-limits.ts";
import type { Language } from "./language.ts";

export type { HighlighterCore };

/**
 * How Shiki goes about it. On a busy machine its default limit of time leaves a line half coloured, and a build would not be the
 * same twice.
 */
export const tokenizing = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: LONGEST_LINE };

let made: Promise<HighlighterCore> | undefined;

const grammars: Readonly<Record<Language, () => Promise<LanguageInput>>> = {
  typescript: async () => (await import("shiki/langs/typescript.mjs")).default,
  python: async () => (await import("shiki/langs/python.mjs")).default,
};

/** The highlighter, made on first use, once it knows this language. */
export async function highlighter(language: Language): Promise<HighlighterCore> {
  made ??= createHighlighterCore({
    themes: Object.values(codeThemes),
    langs: [],
    engine: createJavaScriptRegexEngine(),
  });
  const [colours, grammar] = await Promise.all([made, grammars[language]()]);
  await colours.loadLanguage(grammar);
  return colours;
}

/** The coloured lines of a text as HTML: one `.line` each, joined by newlines, colours as `--shiki-light` and `--shiki-dark`. */
export function colouredLines(by: HighlighterCore, text: string, lang: Language): string {
  const root = by.codeToHast(text.replace(/\n$/, ""), {
    lang,
    themes: { light: codeThemes.light, dark: codeThemes.dark },
    defaultColor: false,
    ...tokenizing,
  });
  const [pre] = root.children;
  const code = pre?.type === "element" ? pre.children[0] : undefined;
  if (code?.type !== "element") throw new Error("Shiki made no listing of the text.");
  return hastToHtml(code.children);
}
