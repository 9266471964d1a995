// What the search knows by heart.
import { getEntry, render } from "astro:content";
import { findables, MESSAGES } from "../../layouts/findable.ts";
import { referenceEntries } from "../../reference/model.ts";
import { spellingsOf } from "../../reference/spellings.ts";

export async function GET(): Promise<Response> {
  const chapter = await getEntry("docs", MESSAGES);
  if (chapter === undefined) throw new Error(`There is no chapter ${MESSAGES}.`);
  const { headings } = await render(chapter);
  const entries = await referenceEntries();
  return Response.json(findables(entries, spellingsOf(entries), headings));
}
