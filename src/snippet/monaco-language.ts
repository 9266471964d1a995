// What an editor for one language brings along, beside its colours. It is loaded with the first editor of that language.
import type { editor } from "monaco-editor/editor";
import type { Remark } from "./editor.ts";

/** The models of a snippet's files, by their names. */
export type Models = ReadonlyMap<string, editor.ITextModel>;

/** One language in Monaco. */
export interface MonacoLanguage {
  readonly tabSize: number;
  /** How much Monaco does about the indentation of what is typed or pasted. */
  readonly autoIndent: "full" | "advanced";
  /** Whether words of the text are offered for completion; who knows better offers better ones. */
  readonly offersWords: boolean;
  /** Fetches what it needs to know, before the first model is made. */
  prepare(typesUrl: string): Promise<void>;
  /** The text of a file, at first and after each change. */
  read(text: string): void;
  /** All files of a snippet are there. */
  opened(models: Models): void;
  /** What it finds in texts that run all the same. */
  remarks(models: Models): Promise<readonly Remark[]>;
}
