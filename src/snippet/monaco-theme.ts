// Monaco in the colours of the page: its text from the Shiki themes that colour every listing, the rest from the page's own
// custom properties. It follows the page when that changes between light and dark.
import { shikiToMonaco, textmateThemeToMonacoTheme } from "@shikijs/monaco";
import * as monaco from "monaco-editor/editor";
import { codeThemes } from "../styles/code-themes.ts";
import { highlighter } from "./highlighter.ts";
import { followPageTheme } from "./page-theme.ts";

let defined: Promise<void> | undefined;

/** Makes Monaco colour TypeScript as the listings are; once for a page. */
export function defineThemes(): Promise<void> {
  defined ??= highlighter().then((colours) => {
    // No time limit: a line that takes long the first time would otherwise stay in the wrong colours.
    shikiToMonaco(colours, monaco, { tokenizeTimeLimit: 0 });
  });
  return defined;
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
  const colour = (name: string) => longHex(style.getPropertyValue(name).trim());
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

/** Monaco reads six digits only. */
function longHex(colour: string): string {
  return colour.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
}
