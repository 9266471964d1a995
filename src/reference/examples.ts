// The examples in the doc comments, as snippets. What one prints is told by its own comments: at the ends of its lines in the
// order of printing, or below its last line (tests/reference runs them all, and allows no other line).
import type { SnippetContent } from "../course/snippets.ts";
import type { Entry, Member } from "./entries.ts";
import { referenceEntries } from "./model.ts";

export interface Example extends SnippetContent {
  /** `reference/<name>` in small letters, where the id of a snippet of the course has its folder. */
  readonly id: string;
}

/** All examples of the reference. */
export async function referenceExamples(): Promise<Example[]> {
  return (await referenceEntries()).flatMap((entry) => [
    ...examplesOf(entry),
    ...entry.members.flatMap((member) => examplesOf(entry, member)),
  ]);
}

/** The examples of a name, or of a member of it. */
export function examplesOf(entry: Entry, member?: Member): Example[] {
  const { examples } = (member ?? entry).doc;
  const name = [entry.module === "asyncio" ? [] : entry.module, entry.name, member?.name ?? []].flat().join(".");
  const slug = [entry.module === "asyncio" ? [] : entry.module, entry.slug, member?.name.toLowerCase() ?? []].flat();
  return examples.map((code, index) => ({
    id: `reference/${[...slug, examples.length > 1 ? String(index + 1) : []].flat().join("-")}`,
    files: { "main.ts": code },
    twin: {},
    outputPy: null,
    output: promisedLines(code)
      .map((line) => `${line}\n`)
      .join(""),
    options: { title: `Example of ${name}` },
  }));
}

/** The lines that the comments of an example promise. */
function promisedLines(code: string): string[] {
  const lines = code.trimEnd().split("\n");
  const lastCode = lines.findLastIndex((line) => line !== "" && !line.startsWith("//"));
  const inline = lines.slice(0, lastCode + 1).flatMap((line) => /^\s*[^\s/].*?\s\/\/ (.+)$/.exec(line)?.[1] ?? []);
  return [...inline, ...lines.slice(lastCode + 1).map((line) => line.replace(/^\/\/ /, ""))];
}
