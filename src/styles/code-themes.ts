/**
 * The two Shiki themes of the site. Fenced listings, snippets and the editor all use them, so a listing looks the same
 * whether it is read or edited. Every colour reaches 4.5:1 on the code background and on a highlighted line.
 */
import type { ThemeRegistrationResolved } from "shiki";

interface Palette {
  readonly background: string;
  readonly text: string;
  readonly comment: string;
  readonly keyword: string;
  readonly string: string;
  readonly name: string;
  readonly literal: string;
}

function theme(name: string, type: "light" | "dark", palette: Palette): ThemeRegistrationResolved {
  const settings = [
    { settings: { background: palette.background, foreground: palette.text } },
    { scope: ["comment", "punctuation.definition.comment"], settings: { foreground: palette.comment } },
    {
      scope: ["keyword", "storage", "variable.language", "keyword.operator.new", "keyword.operator.expression"],
      settings: { foreground: palette.keyword },
    },
    { scope: ["keyword.operator"], settings: { foreground: palette.text } },
    { scope: ["string", "punctuation.definition.string"], settings: { foreground: palette.string } },
    {
      scope: ["punctuation.definition.template-expression", "meta.template.expression"],
      settings: { foreground: palette.text },
    },
    {
      scope: ["entity.name.function", "support.function", "meta.function-call.generic"],
      settings: { foreground: palette.name },
    },
    {
      scope: [
        "constant",
        "entity.name.type",
        "support.type",
        "support.class",
        "entity.name.class",
        "entity.other.inherited-class",
      ],
      settings: { foreground: palette.literal },
    },
  ];
  return {
    name,
    type,
    fg: palette.text,
    bg: palette.background,
    colors: { "editor.background": palette.background, "editor.foreground": palette.text },
    settings,
  };
}

/** Shiki's `themes` option: the key is the name of the page theme (`data-theme`). */
export const codeThemes = {
  light: theme("loopbook-light", "light", {
    background: "#fdfcf9",
    text: "#23211d",
    comment: "#6f695f",
    keyword: "#7a2fec",
    string: "#25703f",
    name: "#0b57a8",
    literal: "#a34a05",
  }),
  dark: theme("loopbook-dark", "dark", {
    background: "#191b1f",
    text: "#e8e6e1",
    comment: "#969289",
    keyword: "#c9a5ff",
    string: "#8fd9a8",
    name: "#8ec7ff",
    literal: "#f0a35e",
  }),
};
