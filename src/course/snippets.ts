// Snippet folders, read from disk (Node only). The site, `check` and `record` all read them through this
// file, so a folder that one of them accepts is accepted by all, and a mistake in one gets one clear message.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import * as v from "valibot";
import { programOptions } from "../runner/wire/options.ts";

/** File name (relative to the folder, with `/`) to text. */
export type Files = Readonly<Record<string, string>>;

const SnippetOptions = v.strictObject({
  ...programOptions,
  title: v.optional(v.pipe(v.string(), v.nonEmpty("a title is not empty"))),
  differs: v.optional(v.pipe(v.string(), v.nonEmpty("say why Python's output differs"))),
  /** What its twin imports, by the names of the packages, and no page has: so a CPython elsewhere records it (src/cli/own-python.ts). */
  packages: v.optional(v.pipe(v.array(v.string()), v.minLength(1, "name the packages"))),
  /** Why decimal numbers in the output are different each time; they do not count in a comparison then. */
  measured: v.optional(v.pipe(v.string(), v.nonEmpty("say what is measured"))),
});
/** What `snippet.json` may say. */
export type SnippetOptions = v.InferOutput<typeof SnippetOptions>;

/** A folder with a `main.ts`, before anything is known about its documented output. */
export interface SnippetFolder {
  directory: string;
  /** The TypeScript of the snippet: always `main.ts`, which comes first, and the files beside it. */
  files: Files;
  /** The Python twin: `main.py` first and the modules beside it; empty where there is none. */
  twin: Files;
  /** `output.txt`: stdout and stderr in printed order, or null before `loopbook record` wrote it. */
  output: string | null;
  /** `output.py.txt`: what the twin prints; null where nothing was recorded. */
  outputPy: string | null;
  options: SnippetOptions;
}

/** A snippet of the course: a folder that has an id and a documented output. */
export interface Snippet extends SnippetFolder {
  /** `<part>/<row>-<slug>`, such as `a/a2-hello`. */
  id: string;
  output: string;
}

/** What a page needs of a snippet to show it. */
export type SnippetContent = Pick<Snippet, "files" | "twin" | "output" | "outputPy" | "options">;

/** A mistake in a snippet folder; the message names the file and the remedy. */
export class SnippetError extends Error {
  override name = "SnippetError";
}

export const SNIPPETS = "content/snippets";
const idShape = /^[a-z0-9]+\/[a-z0-9]+(-[a-z0-9]+)+$/;

/** The ids of all snippets of the course, in the order of their rows (`a2` before `a10`). */
export function listSnippets(root: string = SNIPPETS): string[] {
  const ids = findSnippetFolders(root).map((directory) => relative(root, directory).split(sep).join("/"));
  const wrong = ids.filter((id) => !idShape.test(id));
  if (wrong.length > 0) {
    throw new SnippetError(
      `${wrong.map((id) => join(root, id)).join(", ")}: a snippet lives in ${root}/<part>/<row>-<slug>, such as ${root}/a/a2-hello`,
    );
  }
  return ids;
}

/** One snippet of the course by its id. */
export function readSnippet(id: string, root: string = SNIPPETS): Snippet {
  const directory = join(root, id);
  if (!idShape.test(id) || !existsSync(join(directory, "main.ts"))) {
    throw new SnippetError(
      `There is no snippet "${id}": ${directory}/main.ts does not exist. There are: ${listSnippets(root).join(", ")}`,
    );
  }
  const folder = readSnippetFolder(directory);
  if (folder.output === null) {
    throw new SnippetError(
      `${directory}/output.txt is missing: write what the snippet prints, or run "loopbook record ${directory}"`,
    );
  }
  return { ...folder, id, output: folder.output };
}

/** Every folder below (or at) `root` that holds a `main.ts`, naturally sorted. */
export function findSnippetFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && entry.name === "main.ts")) return [root];
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort(naturally)
    .flatMap((name) => findSnippetFolders(join(root, name)));
}

/** A snippet folder anywhere on the disk. */
export function readSnippetFolder(directory: string): SnippetFolder {
  return {
    directory,
    files: readFiles(directory, "main.ts", ".ts"),
    twin: existsSync(join(directory, "main.py")) ? readFiles(directory, "main.py", ".py") : {},
    output: readOptional(join(directory, "output.txt")),
    outputPy: readOptional(join(directory, "output.py.txt")),
    options: readOptions(directory),
  };
}

/** The options in `directory/snippet.json`; none where there is no such file. */
export function readOptions(directory: string): SnippetOptions {
  const path = join(directory, "snippet.json");
  const text = readOptional(path);
  if (text === null) return {};
  return parseJson(path, text, SnippetOptions);
}

/** What a JSON file of a snippet folder says; throws a SnippetError that names the file and each mistake. */
export function parseJson<Entries extends v.ObjectEntries>(
  path: string,
  text: string,
  schema: v.StrictObjectSchema<Entries, undefined>,
): v.InferOutput<typeof schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SnippetError(`${path} is not JSON: ${(error as Error).message}`);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const known = Object.keys(schema.entries).join(", ");
  const issues = result.issues.map((issue) => `\n  ${v.getDotPath(issue) ?? "(whole file)"}: ${issue.message}`);
  throw new SnippetError(`${path} has a mistake:${issues.join("")}\n  (it may set ${known})`);
}

/** Order in which people read names: `a2` before `a10`. */
export const naturally = new Intl.Collator("en", { numeric: true }).compare;

function readFiles(directory: string, first: string, extension: string): Files {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(extension) && name !== first)
    .sort(naturally);
  return Object.fromEntries([first, ...names].map((name) => [name, readFileSync(join(directory, name), "utf8")]));
}

function readOptional(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
