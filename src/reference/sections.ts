// What a page of the reference is divided into, once for its text and for the list of what is on the page.
import type { MarkdownHeading } from "astro";
import type { Entry, Member } from "./entries.ts";
import { memberSlug } from "./links.ts";

export interface Section {
  readonly title: string;
  readonly slug: string;
  readonly members: readonly Member[];
}

/** The members of a class: how to make one, then what it has, then what it does. */
export function sectionsOf(entry: Entry): Section[] {
  const of = (kind: Member["kind"]) => entry.members.filter((member) => member.kind === kind);
  return [
    { title: "Making one", slug: "making-one", members: of("constructor") },
    { title: "Properties", slug: "properties", members: of("property") },
    { title: "Methods", slug: "methods", members: of("method") },
  ].filter(({ members }) => members.length > 0);
}

/** The headings of a class's page. */
export function headingsOf(entry: Entry): MarkdownHeading[] {
  return sectionsOf(entry).flatMap(({ title, slug, members }) => [
    { depth: 2, slug, text: title },
    ...(slug === "making-one" ? [] : members.map(({ name }) => ({ depth: 3, slug: memberSlug(name), text: name }))),
  ]);
}
