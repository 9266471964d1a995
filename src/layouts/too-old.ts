// What happens in a browser that is older than those the course is made for: every page can be read, as without JavaScript, and where
// the controls would stand a sentence says what is needed (with src/styles/too-old.css).
import { inlineScript } from "./inline-script.ts";
import { supportedInWords } from "../compiler/supported-browsers.ts";

const SENTENCE = `To run programs, a browser as new as ${supportedInWords} is needed. All can be read in this one.`;

// Two features that came shortly before the oldest versions that will do. Nothing else here is younger than 2018: where modules cannot
// be read, this is all that runs.
function tellTooOld(told: string): void {
  if ("popover" in HTMLElement.prototype && "withResolvers" in Promise) return;
  document.documentElement.setAttribute("data-too-old", "");
  document.addEventListener("DOMContentLoaded", () => {
    for (const bar of document.querySelectorAll(".snippet-bar, .playground-bar")) {
      const sentence = document.createElement("p");
      sentence.className = "too-old";
      sentence.textContent = told;
      bar.replaceWith(sentence);
    }
    // No tab leads to them.
    for (const part of document.querySelectorAll(".snippet-file[hidden], .snippet-result[hidden]"))
      part.removeAttribute("hidden");
  });
}

/** The text of the script, which stands in the head of each page. */
export const tooOldScript = inlineScript(tellTooOld, SENTENCE);
