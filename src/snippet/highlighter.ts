// One highlighter for the listing in the HTML, for an edited listing that the page colours again, and for Monaco:
// the same grammar, engine and themes, so that a text looks the same wherever it is drawn. The JavaScript engine needs no
// wasm file; it knows both languages in full.
import { createHighlighterCore, type HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import typescript from "shiki/langs/typescript.mjs";
import { codeThemes } from "../styles/code-themes.ts";

export type { HighlighterCore };

/** Languages of the files of a snippet. */
export type Language = "typescript" | "python";

let made: Promise<HighlighterCore> | undefined;

/** The highlighter, made on first use. It knows TypeScript; the server teaches it Python too. */
export function highlighter(): Promise<HighlighterCore> {
  made ??= createHighlighterCore({
    themes: Object.values(codeThemes),
    langs: [typescript],
    engine: createJavaScriptRegexEngine(),
  });
  return made;
}

/** The coloured lines of a text as HTML: one `.line` each, joined by newlines, colours as `--shiki-light` and `--shiki-dark`. */
export function colouredLines(by: HighlighterCore, text: string, lang: Language): string {
  const html = by.codeToHtml(text.replace(/\n$/, ""), {
    lang,
    themes: { light: codeThemes.light, dark: codeThemes.dark },
    defaultColor: false,
    // On a busy machine the default limit leaves a line half coloured, and a build would not be the same twice.
    tokenizeTimeLimit: 0,
  });
  return html.replace(/^.*?<code>/s, "").replace(/<\/code>.*$/s, "");
}
