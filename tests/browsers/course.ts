// What the checks know of the built course; the same that the tests of the site go by.
import { readFileSync } from "node:fs";
import { linesOf } from "../../src/snippet/compare.ts";
import { documentedLines, sourceFiles } from "../site/snippet-page.ts";

export {
  comparable,
  documentedLines,
  helloId,
  helloPath,
  htmlOf,
  keptEdit,
  snippetPages,
  sourceFiles,
} from "../site/snippet-page.ts";

/** Whether a listing is one file that ends well and loads nothing large. */
export function isPlain(id: string): boolean {
  const files = Object.values(sourceFiles(id));
  const output = documentedLines(id).join("\n");
  return files.length === 1 && !files[0]!.includes("drizzle-orm") && !/Traceback|Error|measured/.test(output);
}

/** What the repository documents for a listing's Python twin. */
export function documentedInPython(id: string): string[] {
  return linesOf(readFileSync(`content/snippets/${id}/output.py.txt`, "utf8"));
}
