// How long a chapter takes: its words at the pace of somebody who reads carefully, and a minute for each listing to be read and run.
const WORDS_A_MINUTE = 200;
const MINUTES_A_LISTING = 0.75;

/** Minutes for a chapter's MDX, a whole number from 1 up. */
export function minutesToRead(mdx: string): number {
  const listings = mdx.match(/<(Snippet|Predict|PredictPicture|TryIt)\s/g)?.length ?? 0;
  const words = mdx
    .replaceAll(/^import .*$/gm, "")
    .replaceAll(/^```[\s\S]*?^```$/gm, "")
    .replaceAll(/<[^>]*>/g, "")
    .match(/[\p{L}\d]\S*/gu);
  return Math.max(1, Math.round((words?.length ?? 0) / WORDS_A_MINUTE + listings * MINUTES_A_LISTING));
}

/** Whether a page is a chapter of the course, to be read from its begin to its end; other pages are looked things up in. */
export function isChapter(id: string): boolean {
  return /^[a-f]\//.test(id);
}
