// A loop that gets something around it keeps its labels on itself: `continue outer` works on a loop's own label only.
import type { Node } from "./ast.ts";
import type { Pass } from "./pass.ts";

/** Takes away the labels of the loop being visited; returns the text to put in front of where the loop goes. */
export function takeLabels(loop: Node, pass: Pass): string {
  let labels = "";
  let labelled = loop;
  for (let level = 1; ; level += 1) {
    const outer = pass.parent(level);
    if (outer.type !== "LabeledStatement") return labels;
    pass.edit.update(outer.start, labelled.start, "");
    labels = `${outer.label.name}: ${labels}`;
    labelled = outer;
  }
}
