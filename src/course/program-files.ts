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

// As generous as the other.
const pythonImport = /^[ \t]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+([^\n#]+)|import[ \t]+([^\n#]+))/gm;

/** Reads a program in TypeScript. */
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

/** Reads a program in Python. */
export function readPythonFiles(path: string): ProgramFiles {
  if (!existsSync(path)) throw new SnippetError(`${path} does not exist`);
  const folder = dirname(path);
  const entry = basename(path);
  const files: Record<string, string> = {};
  const visit = (name: string) => {
    if (name in files) return;
    const text = readFileSync(join(folder, name), "utf8");
    files[name] = text;
    for (const module of importedModules(text, posix.dirname(name))) {
      const parts = module.split("/");
      for (const [index] of parts.entries()) {
        const prefix = parts.slice(0, index + 1).join("/");
        for (const candidate of [`${prefix}.py`, `${prefix}/__init__.py`]) {
          if (existsSync(join(folder, candidate))) visit(candidate);
        }
      }
    }
  };
  visit(entry);
  return { entry, files };
}

/** The modules that a file of the folder `at` may import, as paths without an ending. */
function importedModules(text: string, at: string): string[] {
  return [...text.matchAll(pythonImport)].flatMap(([, from, names = "", plain = ""]) => {
    if (from === undefined) return words(plain).map((module) => module.replaceAll(".", "/"));
    const dots = /^\.*/.exec(from)?.[0].length ?? 0;
    const above = dots === 0 ? "." : posix.join(at, "../".repeat(dots - 1));
    const module = posix.join(above, from.slice(dots).replaceAll(".", "/"));
    return [module, ...words(names).map((name) => posix.join(module, name))];
  });
}

/** `a as b, c` names `a` and `c`. */
function words(list: string): string[] {
  return list.split(",").flatMap((part) => /[\w.]+/.exec(part)?.[0] ?? []);
}
