// The line below the code: what a reader can do there now. It is where the way out of the editor is printed.
import type { SlotStatus } from "./editing.ts";

type Kind = Exclude<SlotStatus["kind"], "unavailable">;

const mouse: Record<Kind, string> = {
  listing: "Click into the code, or press Enter on it, to edit.",
  loading: "Loading the editor…",
  editing: "To leave by keyboard: Esc, then Tab.",
  leaving: "Tab now leaves the editor.",
};
const touch: Record<Kind, string> = {
  ...mouse,
  listing: "Tap the code to edit it.",
  editing: "Run runs what you wrote.",
};

/** What can be done with the text that is shown, on the reader's device; `editorKeys` is what else its editor can do. */
export function hintFor(status: SlotStatus, isTouch: boolean, editorKeys: string): string {
  if (status.kind === "unavailable") return `${status.why} ${isTouch ? "Tap" : "Click"} the code to try again.`;
  const hint = (isTouch ? touch : mouse)[status.kind];
  return status.kind === "editing" && !isTouch ? `${hint}${editorKeys}` : hint;
}
