// The editor for touch screens, where Monaco can neither delete nor paste reliably: CodeMirror, which leaves selection, paste and
// the keyboard to the phone. It has no types and no completions; measures and colours are those of the listing.
import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { HighlightStyle, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, StateEffect, StateField, type Extension } from "@codemirror/state";
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { codeThemes } from "../styles/code-themes.ts";
import type { Editor, EditorHooks, EditorStart } from "./editor.ts";
import { followPageTheme } from "./page-theme.ts";

/** Opens CodeMirror with the files of a snippet. */
export function openLight(start: EditorStart, hooks: EditorHooks): Editor {
  const element = document.createElement("div");
  element.className = "snippet-editor";
  const darkness = new Compartment();
  let dark = false;
  let shown = "";

  const extensions = (file: string): Extension => [
    lineNumbers(),
    history(),
    javascript({ typescript: true }),
    indentUnit.of("  "),
    EditorState.tabSize.of(2),
    syntaxHighlighting(coloursOf("light")),
    syntaxHighlighting(coloursOf("dark")),
    darkness.of(EditorView.darkTheme.of(dark)),
    wrongLines,
    keymap.of([
      {
        key: "Mod-Enter",
        run: () => {
          hooks.run();
          return true;
        },
      },
      ...standardKeymap,
      ...historyKeymap,
    ]),
    EditorView.contentAttributes.of({ "aria-label": file, tabindex: "0" }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) hooks.changed(file, update.state.doc.toString());
    }),
  ];
  const states = new Map(
    Object.entries(start.files).map(([file, doc]) => [file, EditorState.create({ doc, extensions: extensions(file) })]),
  );
  const view = new EditorView({ parent: element });
  const stopFollowing = followPageTheme((theme) => {
    dark = theme === "dark";
    view.dispatch({ effects: darkness.reconfigure(EditorView.darkTheme.of(dark)) });
  });

  const show = (file: string) => {
    const state = states.get(file);
    if (!state) throw new RangeError(`The snippet has no file ${file}.`);
    if (shown) states.set(shown, view.state);
    shown = file;
    view.setState(state);
    view.dispatch({ effects: darkness.reconfigure(EditorView.darkTheme.of(dark)) });
  };
  const inFile = (file: string, change: () => void) => {
    const before = shown;
    if (file !== before) show(file);
    change();
    if (before && file !== before) show(before);
  };

  return {
    element,
    show,
    setText(file, text) {
      inFile(file, () => {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      });
    },
    goTo({ line, column }) {
      const { doc } = view.state;
      const at = doc.line(Math.min(line, doc.lines));
      view.dispatch({ selection: { anchor: Math.min(at.from + column - 1, at.to) }, scrollIntoView: true });
      view.focus();
    },
    scrollTo(left) {
      view.scrollDOM.scrollLeft = left;
    },
    type(text) {
      view.dispatch(view.state.replaceSelection(text));
    },
    mark(problems) {
      for (const file of states.keys()) {
        const lines = problems.filter((problem) => problem.file === file).map((problem) => problem.line);
        inFile(file, () => {
          view.dispatch({ effects: setWrong.of(lines) });
        });
      }
    },
    dispose() {
      stopFollowing();
      view.destroy();
      element.remove();
    },
  };
}

const setWrong = StateEffect.define<readonly number[]>();
const wrongLine = Decoration.line({ class: "wrong" });

/** The lines that the compiler refused, until the text changes. */
const wrongLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, transaction) {
    if (transaction.docChanged) return Decoration.none;
    for (const effect of transaction.effects) {
      if (!effect.is(setWrong)) continue;
      const { doc } = transaction.state;
      const starts = effect.value.filter((line) => line <= doc.lines).map((line) => doc.line(line).from);
      return Decoration.set(
        starts.map((from) => wrongLine.range(from)),
        true,
      );
    }
    return marked;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The colours of the listing's theme for CodeMirror's kinds of token. */
function coloursOf(name: "light" | "dark"): HighlightStyle {
  const theme = codeThemes[name];
  const colour = (scope: string) =>
    theme.settings.find((setting) => setting.scope?.includes(scope))?.settings.foreground ?? "inherit";
  return HighlightStyle.define(
    [
      { tag: tags.comment, color: colour("comment") },
      { tag: [tags.keyword, tags.modifier, tags.self, tags.operatorKeyword], color: colour("keyword") },
      { tag: [tags.string, tags.special(tags.string), tags.regexp], color: colour("string") },
      {
        tag: [
          tags.function(tags.variableName),
          tags.function(tags.propertyName),
          tags.function(tags.definition(tags.variableName)),
        ],
        color: colour("entity.name.function"),
      },
      { tag: [tags.number, tags.bool, tags.null, tags.typeName, tags.className], color: colour("constant") },
    ],
    { themeType: name },
  );
}
