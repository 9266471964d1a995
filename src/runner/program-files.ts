// The files of a program that lies on the disk outside the course: the entry, and what it imports by relative paths.
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { SnippetError, type Files } from "./snippets.ts";

// Too generous (it also finds imports in comments) does no harm: what is not there is left for the compiler to miss.
const relativeImport = /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"'\n]+)["']/g;

/** The entry's name, and all files by names relative to the entry's folder. */
export interface ProgramFiles {
  entry: string;
  files: Files;
}

/** Reads a program. */
export function readProgramFiles(path: string): ProgramFiles {
  if (!existsSync(path)) throw new SnippetError(`${path} does not exist`);
  const folder = dirname(path);
  const entry = basename(path);
  const files: Record<string, string> = {};
  const visit = (name: string) => {
    if (name in files) return;
    const text = readFileSync(join(folder, name), "utf8");
    files[name] = text;
    for (const [, specifier = ""] of text.matchAll(relativeImport)) {
      const target = posix.join(posix.dirname(name), specifier);
      const found = [target, `${target}.ts`, target.replace(/\.js$/, ".ts"), `${target}/index.ts`].find(
        (candidate) => candidate.endsWith(".ts") && existsSync(join(folder, candidate)),
      );
      if (found !== undefined) visit(found);
    }
  };
  visit(entry);
  return { entry, files };
}
