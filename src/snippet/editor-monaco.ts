// Monaco in the place of a listing. It takes its measures from the listing it replaces, so nothing moves when it opens. The page has one
// at a time: TypeScript's worker is shared by all models, and a snippet must not see, complete or import what another one has; so the
// models of a snippet live exactly as long as its editor. This file and all of Monaco load on the first click into a listing.
import { editor, KeyCode, KeyMod, MarkerSeverity, Uri } from "monaco-editor/editor";
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import "monaco-editor/features/register.all";
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/languages/definitions/typescript/register";
import { getTypeScriptWorker } from "monaco-editor/languages/features/typescript/register";
import TypeScriptWorker from "monaco-editor/languages/features/typescript/ts.worker?worker";
import type { Editor, EditorHooks, EditorStart } from "./editor.ts";
import { placeCompletionsBelow } from "./monaco-placement.ts";
import { defineThemes, followTheme } from "./monaco-theme.ts";
import { checkAgain, teachPackages, teachTypes } from "./monaco-types.ts";
import type { Place, Problem } from "./state.ts";

self.MonacoEnvironment = {
  getWorker: (_, label) => (label === "typescript" ? new TypeScriptWorker() : new EditorWorker()),
};

/** Escape closes what is open first; only when nothing is, it frees the Tab key. */
const nothingOpen =
  "!suggestWidgetVisible && !parameterHintsVisible && !findWidgetVisible && !renameInputVisible && !inSnippetMode && !editorHasMultipleSelections && !markersNavigationVisible";

/** Opens Monaco with the files of a snippet. */
export async function openMonaco(start: EditorStart, hooks: EditorHooks): Promise<Editor> {
  await Promise.all([defineThemes(), teachTypes(start.typesUrl)]);
  const models = new Map(
    Object.entries(start.files).map(([file, text]) => [file, makeModel(start.id, file, text)] as const),
  );
  const modelOf = (file: string) => {
    const model = models.get(file);
    if (!model) throw new RangeError(`The snippet has no file ${file}.`);
    return model;
  };

  const element = document.createElement("div");
  element.className = "snippet-editor";
  const widgets = document.createElement("div");
  widgets.className = "snippet-widgets monaco-editor";
  // Inside the page's main part, where hovers are part of a landmark, but outside the snippet, which would clip them.
  (document.querySelector("main") ?? document.body).append(widgets);
  const measures = measure(start.listing);
  const shown = editor.create(element, { ...fixedOptions, ...measures.options, overflowWidgetsDomNode: widgets });
  placeCompletionsBelow(shown);
  // The numbers end where they end in the listing.
  element.style.paddingLeft = `${String(measures.numbersEnd - shown.getLayoutInfo().lineNumbersWidth)}px`;

  // What Tab does is kept here, since Monaco does not tell when its own switch is used.
  let tab: "indents" | "leaves once" | "leaves" = "indents";
  const useTab = (next: typeof tab) => {
    if (next === tab) return;
    tab = next;
    shown.updateOptions({ tabFocusMode: tab !== "indents" });
    hooks.tabLeaves(tab !== "indents");
  };
  const stopFollowing = followTheme();

  shown.addAction({
    id: "loopbook.run",
    label: "Run",
    keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
    run: () => {
      hooks.run();
    },
  });
  shown.addAction({
    id: "loopbook.leave",
    label: "Leave with Tab",
    keybindings: [KeyCode.Escape],
    precondition: nothingOpen,
    run: () => {
      if (tab === "indents") useTab("leaves once");
    },
  });
  shown.addAction({
    id: "loopbook.tab",
    label: "Switch what Tab does",
    keybindings: [KeyMod.CtrlCmd | KeyCode.KeyM, KeyMod.WinCtrl | KeyMod.Shift | KeyCode.KeyM],
    run: () => {
      useTab(tab === "indents" ? "leaves" : "indents");
    },
  });
  const forgetEscape = () => {
    if (tab === "leaves once") useTab("indents");
  };
  shown.onDidBlurEditorText(forgetEscape);
  shown.onDidChangeModelContent(forgetEscape);
  shown.onDidContentSizeChange(({ contentHeight }) => {
    element.style.minHeight = `${String(contentHeight)}px`;
  });
  /** The marked lines of each file, until its text changes. */
  const wrong = new Map<editor.ITextModel, string[]>();
  for (const [file, model] of models) {
    model.onDidChangeContent(() => {
      editor.setModelMarkers(model, "compiler", []);
      wrong.set(model, model.deltaDecorations(wrong.get(model) ?? [], []));
      hooks.changed(file, model.getValue());
      void teachPackages(model.getValue());
    });
    void teachPackages(model.getValue());
  }
  void shareFiles([...models.values()]);

  return {
    element,
    show(file) {
      shown.setModel(modelOf(file));
      // At once: with the size from before it was placed, it would scroll to show the caret.
      shown.layout();
      shown.updateOptions({ ariaLabel: `${file}. Press Escape, then Tab, to leave the editor.` });
      element.style.minHeight = `${String(shown.getContentHeight())}px`;
    },
    setText(file, text) {
      const model = modelOf(file);
      if (model.getValue() === text) return;
      model.pushStackElement();
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
      model.pushStackElement();
    },
    goTo({ line, column }: Place) {
      shown.setPosition({ lineNumber: line, column });
      shown.revealPosition({ lineNumber: line, column });
      shown.focus();
    },
    scrollTo(left) {
      shown.setScrollLeft(left);
    },
    type(text) {
      shown.trigger("keyboard", "type", { text });
    },
    mark(problems) {
      for (const [file, model] of models) {
        const own = problems.filter((problem) => problem.file === file);
        editor.setModelMarkers(
          model,
          "compiler",
          own.map((problem) => marker(model, problem)),
        );
        wrong.set(model, model.deltaDecorations(wrong.get(model) ?? [], own.map(wholeLine)));
      }
    },
    dispose() {
      stopFollowing();
      shown.dispose();
      for (const model of models.values()) model.dispose();
      widgets.remove();
      element.remove();
    },
  };
}

/** Options that are the same for every snippet: a quiet editor that looks like the listing until somebody types. */
const fixedOptions: editor.IStandaloneEditorConstructionOptions = {
  model: null,
  automaticLayout: true,
  fixedOverflowWidgets: true,
  lineNumbersMinChars: 3,
  folding: false,
  glyphMargin: false,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: "none",
  guides: { indentation: false, bracketPairs: false },
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  scrollBeyondLastColumn: 0,
  scrollbar: {
    vertical: "hidden",
    alwaysConsumeMouseWheel: false,
    horizontalScrollbarSize: 8,
    ignoreHorizontalScrollbarInContentHeight: true,
  },
  bracketPairColorization: { enabled: false },
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  occurrencesHighlight: "off",
  selectionHighlight: false,
  wordBasedSuggestions: "off",
  colorDecorators: false,
  links: false,
  // What is merely not used yet stays as readable as the rest.
  showUnused: false,
  fontLigatures: false,
  dragAndDrop: false,
};

function makeModel(id: string, file: string, text: string): editor.ITextModel {
  const model = editor.createModel(text, "typescript", Uri.parse(`file:///snippets/${id}/${file}`));
  // With its own colours for brackets Monaco would not look like the listing.
  model.updateOptions({
    tabSize: 2,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}

function measure(listing: HTMLElement) {
  const style = getComputedStyle(listing);
  const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return {
    numbersEnd: pixels("--gutter-margin") + pixels("--gutter-digits"),
    options: {
      fontFamily: style.fontFamily,
      fontSize: Number.parseFloat(style.fontSize),
      lineHeight: Number.parseFloat(style.lineHeight),
      lineDecorationsWidth: pixels("--gutter-marks"),
      padding: { top: pixels("--code-pad"), bottom: pixels("--code-pad") },
    },
  };
}

/** Lets TypeScript know all files of the snippet, whichever of them it looked at first. */
async function shareFiles(models: readonly editor.ITextModel[]): Promise<void> {
  if (models.length < 2) return;
  // The first snippet comes before TypeScript is ready; then it begins with all files that are there.
  const worker = await getTypeScriptWorker().catch(() => null);
  if (worker === null) return;
  await worker(...models.map((model) => model.uri));
  checkAgain();
}

function wholeLine({ line }: Problem): editor.IModelDeltaDecoration {
  const range = { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 };
  return { range, options: { isWholeLine: true, className: "wrong" } };
}

function marker(model: editor.ITextModel, problem: Problem): editor.IMarkerData {
  const line = Math.min(problem.line, model.getLineCount());
  const word = model.getWordAtPosition({ lineNumber: line, column: problem.column });
  return {
    severity: MarkerSeverity.Error,
    message: problem.text,
    source: "esbuild",
    startLineNumber: line,
    startColumn: problem.column,
    endLineNumber: line,
    endColumn: word?.endColumn ?? problem.column + 1,
  };
}
