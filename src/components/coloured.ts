// A listing is shown in its chapter and again on a page of its own, to be embedded: it is coloured once, which is a tenth of the build.
import { colouredLines, highlighter } from "../snippet/highlighter.ts";
import type { Language } from "../snippet/language.ts";

const known = new Map<string, Promise<string>>();

/** The coloured lines of a text, as HTML. */
export function coloured(text: string, language: Language): Promise<string> {
  const key = `${language} ${text}`;
  let lines = known.get(key);
  if (lines === undefined) {
    lines = highlighter(language).then((by) => colouredLines(by, text, language));
    known.set(key, lines);
  }
  return lines;
}
