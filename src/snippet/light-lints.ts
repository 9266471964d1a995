// The lints in the light editor: underlined, and a tap on them says why, with a button that mends it. CodeMirror's own tooltip waits for a
// pointer that hovers, and closes as soon as it moves on: a finger does neither.
import { forEachDiagnostic, linter, type Diagnostic } from "@codemirror/lint";
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { EditorView, showTooltip, tooltips, type Tooltip } from "@codemirror/view";
import { lintsIn } from "./lints/find.ts";
import type { Lint } from "./lints/lint.ts";
import { theSite } from "./site.ts";
import type { Files } from "./storage.ts";

/** Marks the faults in a file; `others` gives the texts of all files. */
export function lightLints(file: string, others: () => Files): Extension {
  const marks = linter(
    async ({ state }) => {
      const lints = await lintsIn({ ...others(), [file]: state.doc.toString() });
      return lints.filter((lint) => lint.file === file).map(diagnostic);
    },
    { tooltipFilter: () => [] },
  );
  // Inside the snippet's card it would be cut off.
  return [marks, told, onTap, tooltips({ parent: document.body })];
}

const tell = StateEffect.define<Tooltip | null>();

/** The fault that is explained; a change of the text is the answer to it. */
const told = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, { docChanged, effects }) {
    if (docChanged) return null;
    return effects.reduce((last, effect) => (effect.is(tell) ? effect.value : last), tooltip);
  },
  provide: (field) => showTooltip.from(field),
});

const onTap = EditorView.domEventHandlers({
  click(event, view) {
    const at = view.posAtCoords(event);
    let tooltip: Tooltip | null = null;
    forEachDiagnostic(view.state, (fault, from, to) => {
      if (at !== null && from <= at && at <= to)
        tooltip ??= { pos: from, end: to, create: () => ({ dom: explain(fault, view) }) };
    });
    view.dispatch({ effects: tell.of(tooltip) });
  },
});

/** What is said of a fault, and what mends it. */
function explain({ message, renderMessage, actions = [] }: Diagnostic, view: EditorView): HTMLElement {
  const element = Object.assign(document.createElement("div"), { className: "light-lint" });
  element.setAttribute("role", "status");
  element.append(renderMessage?.(view) ?? message);
  for (const { name, apply } of actions) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
    button.addEventListener("click", () => {
      apply(view, 0, 0);
    });
    element.append(button);
  }
  return element;
}

function diagnostic({ kind, from, to, text, fix, chapter }: Lint): Diagnostic {
  return {
    from,
    to,
    severity: kind === "gather" ? "info" : "warning",
    message: text,
    renderMessage() {
      const link = Object.assign(document.createElement("a"), {
        href: new URL(chapter.address, theSite()).href,
        textContent: chapter.title,
      });
      const element = document.createElement("span");
      element.append(`${text} `, link);
      return element;
    },
    actions:
      fix === null
        ? []
        : [
            {
              name: fix.title,
              apply(view) {
                view.dispatch({
                  changes: fix.edits.map((edit) => ({ from: edit.from, to: edit.to, insert: edit.text })),
                });
              },
            },
          ],
  };
}
