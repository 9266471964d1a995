// The lints in Monaco: marked in the text, explained where the reader points, mended by a quick action (Ctrl+.). Of coroutines that nobody
// awaits TypeScript's worker knows more, since it knows types; there only the quick action is from here.
import { editor, languages, MarkerSeverity, Range, Uri, type IDisposable } from "monaco-editor/editor";
import { awaiting, lintsIn } from "./lints/find.ts";
import type { Fix, Lint } from "./lints/lint.ts";
import type { Models } from "./monaco-language.ts";
import { NEVER_AWAITED } from "./never-awaited.ts";
import { theSite } from "./site.ts";

/** Marks follow the text once it has rested so long (ms). */
const REST = 300;

const known = new WeakMap<editor.ITextModel, readonly Lint[]>();
const taught = new Set<string>();

/** Keeps the marks of a snippet's files up to date, until it is disposed of. */
export function showLints(models: Models): IDisposable {
  let timer: number | undefined;
  const look = async () => {
    const texts = Object.fromEntries([...models].map(([file, model]) => [file, model.getValue()]));
    const lints = await lintsIn(texts);
    for (const [file, model] of models) {
      if (model.isDisposed() || model.getValue() !== texts[file]) return;
      const own = lints.filter((lint) => lint.file === file);
      known.set(model, own);
      const told = own.filter(({ kind }) => kind !== "never-awaited" || model.getLanguageId() !== "typescript");
      editor.setModelMarkers(
        model,
        "lints",
        told.map((lint) => marker(model, lint)),
      );
    }
  };
  const listening = [...models.values()].map((model) => {
    teach(model.getLanguageId());
    return model.onDidChangeContent(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(), REST);
    });
  });
  void look();
  return {
    dispose() {
      window.clearTimeout(timer);
      for (const each of listening) each.dispose();
    },
  };
}

function marker(model: editor.ITextModel, { kind, from, to, text, chapter }: Lint): editor.IMarkerData {
  const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeOf(model, from, to);
  return {
    severity: kind === "gather" ? MarkerSeverity.Info : MarkerSeverity.Warning,
    message: text,
    code: { value: chapter.title, target: Uri.parse(new URL(chapter.address, theSite()).href) },
    startLineNumber,
    startColumn,
    endLineNumber,
    endColumn,
  };
}

/** Offers the quick actions; once for a page and a language. */
function teach(language: string): void {
  if (taught.has(language)) return;
  taught.add(language);
  languages.registerCodeActionProvider(language, {
    async provideCodeActions(model, range, { markers }) {
      const lints = (known.get(model) ?? []).filter(({ from, to }) =>
        Range.areIntersectingOrTouching(rangeOf(model, from, to), range),
      );
      const typed = markers.filter(({ code }) => code === String(NEVER_AWAITED));
      const actions = lints.flatMap(({ fix }) => (fix === null ? [] : [action(model, fix, markers)]));
      // Types tell of methods, too, whose awaiting only they can know.
      for (const mark of typed) {
        const from = model.getOffsetAt({ lineNumber: mark.startLineNumber, column: mark.startColumn });
        if (lints.some((lint) => lint.kind === "never-awaited" && lint.from === from)) continue;
        const fix = await awaiting(model.getValue(), from);
        if (fix !== null && !model.isDisposed()) actions.push(action(model, fix, [mark]));
      }
      return { actions, dispose: () => undefined };
    },
  });
}

function action(
  model: editor.ITextModel,
  { title, edits }: Fix,
  diagnostics: editor.IMarkerData[],
): languages.CodeAction {
  return {
    title,
    kind: "quickfix",
    isPreferred: true,
    diagnostics,
    edit: {
      edits: edits.map(({ from, to, text }) => ({
        resource: model.uri,
        versionId: model.getVersionId(),
        textEdit: { range: rangeOf(model, from, to), text },
      })),
    },
  };
}

function rangeOf(model: editor.ITextModel, from: number, to: number) {
  return Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));
}
