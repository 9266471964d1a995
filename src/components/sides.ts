// The sides of a snippet: its program in each language that it is written in, with what that program prints.
import type { Language } from "../snippet/language.ts";
import { languages } from "../snippet/languages.ts";
import type { Files, SnippetContent } from "../course/snippets.ts";

/** One side, as it lies on the disk. */
export interface SideContent {
  readonly language: Language;
  /** What the language is called. */
  readonly name: string;
  readonly files: Files;
  /** The documented output. */
  readonly output: string;
}

/** The sides of a snippet, TypeScript first. */
export function sidesOf({ files, twin, output, outputPy }: SnippetContent): SideContent[] {
  const sides: Omit<SideContent, "name">[] = [
    { language: "typescript", files, output },
    { language: "python", files: twin, output: outputPy ?? output },
  ];
  return sides
    .filter((side) => Object.keys(side.files).length > 0)
    .map((side) => ({ ...side, name: languages[side.language].name }));
}
