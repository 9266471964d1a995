// Words with names of code in them, for a component that shows each reader those of their language (src/styles/language.css).
import { namesInPython } from "../course/in-python.ts";

/** Words for one language, or for both where `language` is missing. */
export interface Spelt {
  readonly language?: "typescript" | "python";
  readonly words: string;
}

/** Words as each reader meets them, or once where both meet the same. */
export function spelt(words: string, python = namesInPython(words)): Spelt[] {
  return python === words
    ? [{ words }]
    : [
        { language: "typescript", words },
        { language: "python", words: python },
      ];
}
