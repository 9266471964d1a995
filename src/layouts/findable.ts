// The list that the search knows by heart, made by the build from the reference and from the chapter on messages.
import { addressOf, memberAddress } from "../reference/links.ts";
import type { Entry } from "../reference/entries.ts";
import { pythonSpelling, type Spellings } from "../reference/python-spelling.ts";
import type { Findable } from "./find-names.ts";

/** The chapter whose headings are messages. */
export const MESSAGES = "f/messages";

/** All names and messages. */
export function findables(
  entries: readonly Entry[],
  spellings: Spellings,
  headings: readonly { readonly depth: number; readonly text: string; readonly slug: string }[],
): readonly Findable[] {
  const named = (text: string, address: string): Findable => {
    const last = text.slice(text.lastIndexOf(".") + 1);
    const python = pythonSpelling(last, spellings);
    const spelt = python === null ? "" : `${text.slice(0, text.length - last.length)}${python}`;
    return { kind: "name", text, python: spelt, address: `reference/${address}` };
  };
  const names = entries
    .filter(({ kind }) => kind !== "type")
    .flatMap((entry) => [
      named(`${entry.module}.${entry.name}`, addressOf(entry)),
      ...entry.members
        .filter(({ kind, name }) => kind !== "constructor" && /^\w+$/.test(name))
        .map(({ name }) => named(`${entry.name}.${name}`, memberAddress(entry, name))),
    ]);
  const messages = headings
    .filter(({ depth }) => depth === 3)
    .map(({ text, slug }): Findable => ({ kind: "message", text, python: "", address: `${MESSAGES}/#${slug}` }));
  return [...names, ...messages];
}
