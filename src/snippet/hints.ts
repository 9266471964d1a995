// The line below the code: what a reader can do there now. It is where the way out of the editor is printed.
import type { SlotStatus } from "./editing.ts";

const mouse: Record<SlotStatus, string> = {
  listing: "Click into the code, or press Enter on it, to edit.",
  loading: "Loading the editor…",
  editing: "To leave by keyboard: Esc, then Tab. Ctrl+M switches Tab.",
  leaving: "Tab now leaves the editor.",
  unavailable: "The editor could not be loaded. Are you offline? Click again to retry.",
};
const touch: Record<SlotStatus, string> = {
  ...mouse,
  listing: "Tap the code to edit it.",
  editing: "Run runs what you wrote.",
  unavailable: "The editor could not be loaded. Are you offline? Tap again to retry.",
};

/** What can be done with the text that is shown, on the reader's device. */
export function hintFor(status: SlotStatus, options: { editable: boolean; touch: boolean }): string {
  if (!options.editable) return "The same program in Python, read only.";
  return (options.touch ? touch : mouse)[status];
}
