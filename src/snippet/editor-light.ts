// The editor for touch screens, where Monaco can neither delete nor paste reliably: CodeMirror, which leaves selection, paste and
// the keyboard to the phone. It has no types and no completions; measures and colours are those of the listing.
import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import {
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentUnit,
  type LanguageSupport,
  syntaxHighlighting,
} from "@codemirror/language";
import {
  Compartment,
  EditorState,
  type Extension,
  type Range,
  RangeSet,
  StateEffect,
  StateField,
} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  gutterLineClass,
  GutterMarker,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { codeThemes } from "../styles/code-themes.ts";
import { folds, type Editor, type EditorHooks, type EditorStart, type LineMark } from "./editor.ts";
import type { Language } from "./language.ts";
import { lightLints } from "./light-lints.ts";
import { followPageTheme } from "./page-theme.ts";

/** Grammar and indentation of a language, loaded with the first editor that needs them. */
const loading: Readonly<Record<Language, () => Promise<{ grammar: LanguageSupport; indent: string }>>> = {
  typescript: async () => {
    const { javascript } = await import("@codemirror/lang-javascript");
    return { grammar: javascript({ typescript: true }), indent: "  " };
  },
  python: async () => {
    const { python } = await import("@codemirror/lang-python");
    return { grammar: python(), indent: "    " };
  },
};

/** Opens CodeMirror with the files of a snippet. */
export async function openLight(start: EditorStart, hooks: EditorHooks): Promise<Editor> {
  const { grammar, indent } = await loading[start.language]();
  const element = document.createElement("div");
  element.className = "snippet-editor";
  const darkness = new Compartment();
  const wrapping = new Compartment();
  let dark = false;
  let { wraps } = start;
  let shown = "";

  const texts = () => Object.fromEntries([...states].map(([file, { doc }]) => [file, doc.toString()]));
  const extensions = (file: string): Extension => [
    lineNumbers(),
    folds(start) ? [foldGutter(), keymap.of(foldKeymap)] : [],
    history(),
    grammar,
    indentUnit.of(indent),
    EditorState.tabSize.of(indent.length),
    syntaxHighlighting(coloursOf("light")),
    syntaxHighlighting(coloursOf("dark")),
    darkness.of(EditorView.darkTheme.of(dark)),
    wrapping.of(wraps ? EditorView.lineWrapping : []),
    markedLines,
    lightLints(file, texts),
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
      if (update.selectionSet) {
        const { doc, selection } = update.state;
        hooks.pointed({ file, line: doc.lineAt(selection.main.head).number });
      }
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

  const reconfigureWrapping = () => wrapping.reconfigure(wraps ? EditorView.lineWrapping : []);

  const show = (file: string) => {
    const state = states.get(file);
    if (!state) throw new RangeError(`The snippet has no file ${file}.`);
    if (shown) states.set(shown, view.state);
    shown = file;
    view.setState(state);
    view.dispatch({ effects: [darkness.reconfigure(EditorView.darkTheme.of(dark)), reconfigureWrapping()] });
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
    wrap(next) {
      wraps = next;
      view.dispatch({ effects: reconfigureWrapping() });
    },
    decorate(layer, marks) {
      for (const file of states.keys()) {
        const own = marks.filter((mark) => mark.file === file);
        inFile(file, () => {
          view.dispatch({ effects: setMarks.of({ layer, marks: own }) });
        });
      }
    },
    // It has no types.
    remarks: () => Promise.resolve([]),
    dispose() {
      stopFollowing();
      view.destroy();
      element.remove();
    },
  };
}

class NumberClass extends GutterMarker {
  override readonly elementClass: string;
  constructor(elementClass: string) {
    super();
    this.elementClass = elementClass;
  }
}

/** The same marks for the numbers of the lines. */
function numbersOf(marks: DecorationSet): RangeSet<GutterMarker> {
  const numbers: Range<GutterMarker>[] = [];
  for (const cursor = marks.iter(); cursor.value !== null;) {
    const { class: name } = cursor.value.spec as { class: string };
    numbers.push(new NumberClass(name).range(cursor.from));
    cursor.next();
  }
  return RangeSet.of(numbers);
}

const setMarks = StateEffect.define<{ readonly layer: string; readonly marks: readonly LineMark[] }>();

/** The marked lines, by who marked them. */
const markedLines = StateField.define<ReadonlyMap<string, DecorationSet>>({
  create: () => new Map(),
  update(layers, transaction) {
    const next = new Map([...layers].map(([layer, set]) => [layer, set.map(transaction.changes)] as const));
    const { doc } = transaction.state;
    for (const effect of transaction.effects) {
      if (!effect.is(setMarks)) continue;
      const { layer, marks } = effect.value;
      const ranges = marks
        .filter(({ line }) => line <= doc.lines)
        .map(({ line, className }) => Decoration.line({ class: className }).range(doc.line(line).from));
      next.set(layer, Decoration.set(ranges, true));
    }
    return next;
  },
  provide: (field) => [
    EditorView.decorations.compute([field], (state) => RangeSet.join([...state.field(field).values()])),
    // The number of a line may look different, too.
    gutterLineClass.compute([field], (state) => RangeSet.join([...state.field(field).values()].map(numbersOf))),
  ],
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
