// Python in Monaco: its brackets, comments and indentation, and light completion; words of the text are offered where nothing better is known.
// What is wrong with a text is said by CPython, when it is run.
import { languages, type IRange } from "monaco-editor/editor";
import "monaco-editor/languages/definitions/python/register";
import type { MonacoLanguage } from "./monaco-language.ts";
import { pythonCompletions, type Completion } from "./python-completions.ts";

export const monacoLanguage: MonacoLanguage = {
  tabSize: 4,
  // Indentation is part of a program: nothing but a new line is indented for the reader.
  autoIndent: "advanced",
  offersWords: true,
  prepare: () => Promise.resolve(),
  read: () => undefined,
  opened: () => undefined,
  remarks: () => Promise.resolve([]),
};

const { Function: aFunction, Class: aClass, Constant: aConstant, Method: aMethod } = languages.CompletionItemKind;
const KINDS: Readonly<Record<Completion["kind"], languages.CompletionItemKind>> = {
  function: aFunction,
  class: aClass,
  constant: aConstant,
  member: aMethod,
};

languages.registerCompletionItemProvider("python", {
  triggerCharacters: ["."],
  provideCompletionItems(model, position) {
    const { lineNumber, column } = position;
    const { startColumn } = model.getWordUntilPosition(position);
    const range: IRange = { startLineNumber: lineNumber, endLineNumber: lineNumber, startColumn, endColumn: column };
    const before = model.getLineContent(lineNumber).slice(0, column - 1);
    return {
      suggestions: pythonCompletions(before, model.getValue()).map(({ name, kind, signature }) => ({
        label: { label: name, detail: signature },
        kind: KINDS[kind],
        insertText: name,
        range,
      })),
    };
  },
});
