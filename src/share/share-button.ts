// “Share” in the bar of each snippet. What it opens is fetched when somebody presses it first: until then a page has this much of
// it and no more.
import { LoopSnippet } from "../snippet/snippet-element.ts";

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-action="share"]') : null;
  const snippet = button?.closest("loop-snippet");
  if (!button || !(snippet instanceof LoopSnippet)) return;
  import("./share-panel.ts").then(
    ({ toggleSharing }) => toggleSharing(snippet, button),
    () => {
      button.textContent = "Share: offline?";
    },
  );
});
