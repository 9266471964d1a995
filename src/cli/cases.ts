// The programs that `check` finds on the disk.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { readProgramFiles } from "../course/program-files.ts";
import {
  SnippetError,
  findSnippetFolders,
  naturally,
  readOptions,
  readSnippetFolder,
  type Files,
  type SnippetOptions,
} from "../course/snippets.ts";

/** A program and what it should print. */
export interface Case {
  /** How the user knows it: a path from where they are. */
  name: string;
  files: Files;
  entry: string;
  options: SnippetOptions;
  documented: { file: string; text: string | null };
}

/** Every snippet folder at or below `place`, and every NAME.ts that has a NAME.out beside it. */
export function findCases(place: string): Case[] {
  if (!existsSync(place)) throw new SnippetError(`${shown(place)} does not exist`);
  if (statSync(place).isFile()) return [plainCase(place)];
  const folders = findSnippetFolders(place);
  return [...folders.map(folderCase), ...findPlain(place, new Set(folders)).map(plainCase)];
}

function folderCase(directory: string): Case {
  const { files, options, output } = readSnippetFolder(directory);
  const documented = { file: shown(join(directory, "output.txt")), text: output };
  return { name: shown(directory), files, entry: "main.ts", options, documented };
}

function plainCase(path: string): Case {
  const output = outputOf(path);
  const text = existsSync(output) ? readFileSync(output, "utf8") : null;
  return {
    ...readProgramFiles(path),
    name: shown(path),
    options: readOptions(dirname(path)),
    documented: { file: shown(output), text },
  };
}

function findPlain(directory: string, snippetFolders: ReadonlySet<string>): string[] {
  if (snippetFolders.has(directory)) return [];
  const entries = readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && !name.startsWith("."))
    .sort((a, b) => naturally(a.name, b.name));
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return findPlain(path, snippetFolders);
    return entry.name.endsWith(".ts") && existsSync(outputOf(path)) ? [path] : [];
  });
}

function outputOf(path: string): string {
  return join(dirname(path), `${basename(path, ".ts")}.out`);
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
