// What the looks of the picture mean, below it. The same words as below a figure in the text, whose key the build writes.
import { make } from "./dom.ts";

/** The key of the timeline. */
export function lookKey(): HTMLElement {
  const entry = (look: string, words: string) =>
    make("li", {}, make("i", { className: `figure-key-${look}`, ariaHidden: "true" }), words);
  return make(
    "ul",
    { className: "figure-key" },
    entry("running", "runs"),
    entry("ready", "ready, behind others"),
    entry("waiting", "waits"),
    entry("output", "printed a line"),
    entry("callback", "callback"),
  );
}
