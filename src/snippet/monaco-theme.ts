// Monaco in the colours of the page: its text from the Shiki themes that colour every listing, the rest from the page's own
// custom properties. It follows the page when that changes between light and dark.
import { shikiToMonaco, textmateThemeToMonacoTheme } from "@shikijs/monaco";
import * as monaco from "monaco-editor/editor";
import { codeThemes } from "../styles/code-themes.ts";
import { highlighter, tokenizing } from "./highlighter.ts";
import type { Language } from "./language.ts";
import { followPageTheme } from "./page-theme.ts";

const defined = new Map<Language, Promise<void>>();

/** Makes Monaco colour a language as the listings are; once for a page. Monaco has to know the language already. */
export function defineThemes(language: Language): Promise<void> {
  const known = defined.get(language);
  if (known !== undefined) return known;
  const defining = highlighter(language).then((colours) => {
    shikiToMonaco(colours, monaco, tokenizing);
  });
  defined.set(language, defining);
  // A grammar that could not be loaded must not spoil the next try.
  defining.catch(() => defined.delete(language));
  return defining;
}

/** Uses the page's theme now and whenever it changes, until the returned function is called. */
export function followTheme(): () => void {
  return followPageTheme((page) => {
    const theme = codeThemes[page];
    const name = theme.name;
    const base = textmateThemeToMonacoTheme(theme) as monaco.editor.IStandaloneThemeData;
    const colors = { ...base.colors, ...pageColours(document.documentElement) };
    monaco.editor.defineTheme(name, { ...base, colors });
    monaco.editor.setTheme(name);
  });
}

function pageColours(root: Element): Record<string, string> {
  const style = getComputedStyle(root);
  const colour = (name: string) => hex(style.getPropertyValue(name));
  const [soft, ink, card, line, accent, error] = ["soft", "ink", "card", "line", "accent", "error"].map((name) =>
    colour(`--lb-${name}`),
  ) as [string, string, string, string, string, string];
  return {
    "editorLineNumber.foreground": soft,
    "editorLineNumber.activeForeground": ink,
    "editorCursor.foreground": ink,
    "editor.selectionBackground": `${accent}40`,
    "editor.inactiveSelectionBackground": `${accent}26`,
    "editorError.foreground": error,
    "editorWidget.background": card,
    "editorWidget.foreground": ink,
    "editorWidget.border": line,
    "editorHoverWidget.background": card,
    "editorHoverWidget.foreground": ink,
    "editorHoverWidget.border": line,
    "editorSuggestWidget.background": card,
    "editorSuggestWidget.foreground": ink,
    "editorSuggestWidget.border": line,
    "editorSuggestWidget.selectedBackground": `${accent}33`,
    "editorSuggestWidget.selectedForeground": ink,
    "editorSuggestWidget.highlightForeground": accent,
    "editorSuggestWidget.focusHighlightForeground": accent,
    focusBorder: accent,
  };
}

/** Monaco reads six digits only; the page's colours come as `rgb(35, 33, 29)`. */
function hex(colour: string): string {
  const parts = colour.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}
