// Where questions have come back, header and foot say so, and the landing page does. Fetched only where any were answered wrong.
import { dueCount } from "../review/answers.ts";
import type { Memory } from "../snippet/storage.ts";

/** Shows the links to the review, if anything is due there. */
export function offerReview(memory: Memory): void {
  const due = dueCount(memory, Date.now());
  if (due === 0) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-review-due]")) {
    link.textContent = `Review: ${due === 1 ? "1 question" : `${String(due)} questions`}`;
    link.hidden = false;
  }
}
