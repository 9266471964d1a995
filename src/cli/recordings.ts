// The programs that `record` finds on the disk: those in both languages, and where what they print is kept.
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

/** A program in TypeScript and its twin in Python. */
export interface Recording {
  /** How the user knows it: a path from where they are. */
  name: string;
  files: Files;
  entry: string;
  twin: Files;
  twinEntry: string;
  options: SnippetOptions;
  /** The file that keeps what both print. */
  output: string;
  /** The file that keeps what Python prints where that has to differ; null for a case, whose output may not differ. */
  outputPy: string | null;
  /** The file that says where that was recorded, if its twin needs packages; null for a case. */
  origin: string | null;
}

/** Every snippet folder at or below `place`, and every NAME.ts that has a NAME.py beside it. */
export function findRecordings(place: string): Recording[] {
  if (!existsSync(place)) throw new SnippetError(`${shown(place)} does not exist`);
  if (statSync(place).isFile()) return [caseRecording(place)];
  const folders = findSnippetFolders(place);
  return [...folders.map(folderRecording), ...findCases(place, new Set(folders)).map(caseRecording)];
}

function folderRecording(directory: string): Recording {
  const { files, twin, options } = readSnippetFolder(directory);
  if (!("main.py" in twin)) throw new SnippetError(`${shown(directory)}/main.py is missing: what does Python print?`);
  return {
    name: shown(directory),
    files,
    entry: "main.ts",
    twin,
    twinEntry: "main.py",
    options,
    output: join(directory, "output.txt"),
    outputPy: join(directory, "output.py.txt"),
    origin: join(directory, "recorded.json"),
  };
}

function caseRecording(path: string): Recording {
  const twin = twinOf(path);
  if (!path.endsWith(".ts") || !existsSync(twin)) {
    throw new SnippetError(`${shown(path)}: a case is a NAME.ts with a NAME.py beside it`);
  }
  const twinEntry = basename(twin);
  return {
    ...readProgramFiles(path),
    name: shown(path),
    twin: { [twinEntry]: readFileSync(twin, "utf8") },
    twinEntry,
    options: readOptions(dirname(path)),
    output: path.replace(/\.ts$/, ".out"),
    outputPy: null,
    origin: null,
  };
}

function findCases(directory: string, snippetFolders: ReadonlySet<string>): string[] {
  if (snippetFolders.has(directory)) return [];
  const entries = readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && !name.startsWith("."))
    .sort((a, b) => naturally(a.name, b.name));
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return findCases(path, snippetFolders);
    return entry.name.endsWith(".ts") && existsSync(twinOf(path)) ? [path] : [];
  });
}

function twinOf(path: string): string {
  return path.replace(/\.ts$/, ".py");
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
