// `npm run rhythm -- [commit]`: how the chapters sound, in numbers: words in a sentence, how many sentences are short, and how often the
// words stand that made all of them sound alike. A check on rhythm, not a target. With a commit, its chapters stand beside today's.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";

const WORN = ["nobody", "somebody", "over"] as const;
const SHORT = 8;

/** What is counted of a text. */
interface Rhythm {
  readonly sentences: number;
  readonly words: number;
  /** Sentences of at most eight words. */
  readonly short: number;
  readonly worn: Readonly<Record<(typeof WORN)[number], number>>;
}

/** The sentences of a chapter's text, without what is not prose: frontmatter, code, components and formulas. */
export function sentencesIn(mdx: string): string[] {
  const prose = mdx
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replaceAll(/^```[\s\S]*?^```$/gm, "")
    .replaceAll(/^\$\$[\s\S]*?^\$\$$/gm, "")
    .replaceAll(/^import .*$/gm, "")
    .replaceAll(/^(#+|:::).*$/gm, "")
    .replaceAll(/<\w+[^<>]*?(\{\{[\s\S]*?\}\}[^<>]*?)*\/?>/g, "")
    .replaceAll(/<\/\w+>/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/`[^`]+`/g, "code");
  return prose
    .split(/\n\s*\n|\n\s*[-*|] |\n\s*\d+\. /)
    .flatMap((paragraph) => paragraph.replaceAll(/\s+/g, " ").split(/(?<=[.!?][”")*_]*)\s/))
    .map((sentence) => sentence.trim().replace(/^([-*|]|\d+\.) /, ""))
    .filter((sentence) => /[.!?][”")*_]*$/.test(sentence));
}

/** Counts a chapter, or many one after the other. */
export function rhythmOf(texts: Iterable<string>): Rhythm {
  const sentences = [...texts].flatMap(sentencesIn);
  const lengths = sentences.map((sentence) => sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0);
  const count = (word: string) =>
    sentences.reduce((sum, text) => sum + (text.match(new RegExp(String.raw`\b${word}\b`, "gi"))?.length ?? 0), 0);
  return {
    sentences: sentences.length,
    words: lengths.reduce((sum, length) => sum + length, 0),
    short: lengths.filter((length) => length <= SHORT).length,
    worn: { nobody: count("nobody"), somebody: count("somebody"), over: count("over") },
  };
}

function told(name: string, { sentences, words, short, worn }: Rhythm): string {
  const each = WORN.map((word) => `${word} ×${String(worn[word])}`).join(", ");
  const mean = (words / sentences).toFixed(1);
  const share = ((100 * short) / sentences).toFixed(0);
  return `${name}: ${String(sentences)} sentences, ${mean} words each, ${share} % of ${String(SHORT)} or fewer; ${each}`;
}

/** The chapters of a commit. */
function chaptersAt(commit: string): string[] {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8", maxBuffer: 1e8 });
  const paths = git("ls-tree", "-r", "--name-only", commit, "content/course").split("\n");
  return paths.filter((path) => path.endsWith(".mdx")).map((path) => git("show", `${commit}:${path}`));
}

if (import.meta.main) {
  const [commit] = process.argv.slice(2);
  if (commit !== undefined) console.log(told(commit, rhythmOf(chaptersAt(commit))));
  for (const part of ["a", "b", "c", "d", "e", "f"]) {
    const chapters = globSync(`content/course/${part}/*.mdx`).map((path) => readFileSync(path, "utf8"));
    console.log(told(part.toUpperCase(), rhythmOf(chapters)));
  }
  const all = globSync("content/course/**/*.mdx").map((path) => readFileSync(path, "utf8"));
  console.log(told("now", rhythmOf(all)));
}
