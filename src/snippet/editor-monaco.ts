// Monaco in the place of a listing. It takes its measures from the listing it replaces, so nothing moves when it opens. The page has one
// at a time: TypeScript's worker is shared by all models, and a snippet must not see, complete or import what another one has; so the
// models of a snippet live exactly as long as its editor. This file and all of Monaco load on the first click into a listing.
import { editor, KeyCode, KeyMod, MarkerSeverity, Uri } from "monaco-editor/editor";
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import "monaco-editor/features/register.all";
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import { LARGEST_TEXT, LONGEST_LINE } from "./colouring-limits.ts";
import { folds, type Editor, type EditorHooks, type EditorStart, type LineMark } from "./editor.ts";
import type { Language } from "./language.ts";
import type { MonacoLanguage } from "./monaco-language.ts";
import { showLints } from "./monaco-lints.ts";
import { placeCompletionsBelow } from "./monaco-placement.ts";
import { defineThemes, followTheme } from "./monaco-theme.ts";
import type { Place } from "./state.ts";
import TypeScriptWorker from "./typescript-worker.ts?worker";

self.MonacoEnvironment = {
  getWorker: (_, label) => (label === "typescript" ? new TypeScriptWorker() : new EditorWorker()),
};

/** Escape closes what is open first; only when nothing is, it frees the Tab key. */
const nothingOpen =
  "!inQuickInput && !suggestWidgetVisible && !parameterHintsVisible && !findWidgetVisible && !renameInputVisible && !inSnippetMode && !editorHasMultipleSelections && !markersNavigationVisible";

// Monaco's own binding for it is the developer tools' on Linux.
editor.addKeybindingRule({
  keybinding: KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF,
  command: "editor.action.formatDocument",
  when: "editorTextFocus",
});
// F1 is the browser's help; the palette would be a list of what a reader of a course has no use for.
editor.addKeybindingRule({ keybinding: KeyCode.F1, command: null });

const loading: Readonly<Record<Language, () => Promise<{ readonly monacoLanguage: MonacoLanguage }>>> = {
  typescript: () => import("./monaco-typescript.ts"),
  python: () => import("./monaco-python.ts"),
};

/** Opens Monaco with the files of a snippet. */
export async function openMonaco(start: EditorStart, hooks: EditorHooks): Promise<Editor> {
  const { language } = start;
  const { monacoLanguage: speaking } = await loading[language]();
  await Promise.all([defineThemes(language), speaking.prepare(start.typesUrl)]);
  const models = new Map(
    Object.entries(start.files).map(
      ([file, text]) => [file, makeModel(`${start.id}/${file}`, text, language, speaking.tabSize)] as const,
    ),
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
  const shown = editor.create(element, {
    ...fixedOptions,
    ...measures.options,
    ...wrapping(start.wraps),
    ...(folds(start) && folding(measures.options.lineDecorationsWidth)),
    autoIndent: speaking.autoIndent,
    wordBasedSuggestions: speaking.offersWords ? "currentDocument" : "off",
    overflowWidgetsDomNode: widgets,
  });
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
  const point = (line: number | undefined) => {
    const file = [...models].find(([, model]) => model === shown.getModel())?.[0];
    hooks.pointed(line === undefined || file === undefined ? null : { file, line });
  };
  shown.onMouseMove(({ target }) => {
    point(target.position?.lineNumber);
  });
  shown.onMouseLeave(() => {
    point(undefined);
  });
  shown.onDidChangeCursorPosition(({ position }) => {
    if (shown.hasTextFocus()) point(position.lineNumber);
  });
  shown.onDidBlurEditorText(() => {
    point(undefined);
  });
  /** The marked lines of each file, by who marked them. */
  const marked = new Map<string, string[]>();
  for (const [file, model] of models) {
    model.onDidChangeContent(() => {
      keepToLimits(model, language);
      hooks.changed(file, model.getValue());
      speaking.read(model.getValue());
    });
    speaking.read(model.getValue());
  }
  speaking.opened(models);
  const lints = showLints(models);

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
    wrap(wraps) {
      shown.updateOptions(wrapping(wraps));
    },
    decorate(layer, marks) {
      for (const [file, model] of models) {
        const own = marks.filter((mark) => mark.file === file);
        const key = `${layer} ${file}`;
        marked.set(key, model.deltaDecorations(marked.get(key) ?? [], own.map(wholeLine)));
        const problems = own.flatMap((mark) => (mark.problem ? [marker(model, mark.line, mark.problem)] : []));
        editor.setModelMarkers(model, layer, problems);
      }
    },
    remarks: () => speaking.remarks(models),
    dispose() {
      stopFollowing();
      lints.dispose();
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
  lineNumbersMinChars: 2,
  folding: false,
  glyphMargin: false,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: "none",
  maxTokenizationLineLength: LONGEST_LINE,
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
  colorDecorators: false,
  links: false,
  // What is merely not used yet stays as readable as the rest.
  showUnused: false,
  fontLigatures: false,
  dragAndDrop: false,
};

function makeModel(path: string, text: string, language: Language, tabSize: number): editor.ITextModel {
  const model = editor.createModel(text, language, Uri.parse(`file:///snippets/${path}`));
  // With its own colours for brackets Monaco would not look like the listing.
  model.updateOptions({
    tabSize,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  keepToLimits(model, language);
  return model;
}

/** What is far larger than any listing is text, neither coloured nor checked. */
function keepToLimits(model: editor.ITextModel, language: Language): void {
  const wanted = model.getValueLength() > LARGEST_TEXT ? "plaintext" : language;
  if (model.getLanguageId() !== wanted) editor.setModelLanguage(model, wanted);
}

function wrapping(wraps: boolean): editor.IEditorOptions {
  return { wordWrap: wraps ? "on" : "off", wrappingIndent: "deepIndent" };
}

/** Monaco makes room for its controls; here they stand where the marks of lines do. */
function folding(room: number): editor.IEditorOptions {
  return { folding: true, showFoldingControls: "always", lineDecorationsWidth: Math.max(room - 16, 0) };
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

function wholeLine({ line, className }: LineMark): editor.IModelDeltaDecoration {
  const range = { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 };
  return { range, options: { isWholeLine: true, className, linesDecorationsClassName: className } };
}

function marker(
  model: editor.ITextModel,
  wanted: number,
  { column, text }: NonNullable<LineMark["problem"]>,
): editor.IMarkerData {
  const line = Math.min(wanted, model.getLineCount());
  const word = model.getWordAtPosition({ lineNumber: line, column });
  return {
    severity: MarkerSeverity.Error,
    message: text,
    startLineNumber: line,
    startColumn: column,
    endLineNumber: line,
    endColumn: word?.endColumn ?? column + 1,
  };
}
