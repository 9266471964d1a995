// The versions of the course as items of a feed, from CHANGELOG.md: what a page tells who comes by, a feed tells who does not.

/** One version. */
export interface Version {
  readonly title: string;
  /** The anchor of its heading. */
  readonly slug: string;
  /** What it brought, as plain text. */
  readonly text: string;
}

/** What is not released yet (scripts/release): the page tells of it, the feed does not. */
const OPEN = "Next";

/** The versions that a change log tells of, in its order: the newest first. */
export function versionsIn(markdown: string): readonly Version[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .filter((section) => section.split("\n", 1)[0]?.trim() !== OPEN)
    .map((section) => {
      const end = section.indexOf("\n");
      const title = section.slice(0, end < 0 ? undefined : end).trim();
      const text = end < 0 ? "" : section.slice(end).trim();
      return {
        title,
        slug: title
          .toLowerCase()
          .replaceAll(/[^\w\s-]/g, "")
          .replaceAll(/\s+/g, "-"),
        text: text.replaceAll(/[`*]/g, ""),
      };
    });
}
