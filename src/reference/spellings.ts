// The table that the text is spelt by: every public name, member and option of the modules that a program can import, to
// what Python calls it. It is the reference's own table, read the other way round.
import type { Entry } from "./entries.ts";
import type { Spellings } from "./python-spelling.ts";
import { pythonTable, snakeCase } from "./python-table.ts";

/** Names that are an operator or a keyword in Python, or that no rule gives. */
const SPECIAL: Readonly<Record<string, string>> = {
  awaitSymbol: "__await__",
  isCoroutine: "iscoroutine",
  isFuture: "isfuture",
};

/** The table, from the entries of the reference. */
export function spellingsOf(entries: readonly Entry[]): Spellings {
  const ours = entries.flatMap((entry) => [entry.name, ...entry.members.map(({ name }) => name)]);
  const table = pythonTable(entries).flatMap(({ rows }) =>
    rows.flatMap(({ python, ours: mine }) =>
      mine
        ? [[mine.member === "" ? mine.entry.name : mine.member, python.slice(python.lastIndexOf(".") + 1)] as const]
        : [],
    ),
  );
  return new Map(
    [...ours.map((name) => [name, snakeCase(name)] as const), ...table, ...Object.entries(SPECIAL)].filter(
      ([name, python]) => name !== python && /^[a-z]\w*$/i.test(name) && !/^[A-Z]/.test(name),
    ),
  );
}
