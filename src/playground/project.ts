// A program in the playground, with other texts, and its files in their order.
import type { Files } from "../snippet/storage.ts";
import type { Project } from "./desk.ts";

/** The same project with other texts, which are the reader's from now on. */
export function withFiles({ title, program }: Project, files: Files): Project {
  const { moment: _, ...rest } = program;
  return { title, program: { ...rest, files: inOrder(Object.entries(files)) } };
}

/** TypeScript first, and of each language the file with which a program starts; else as they came. */
export function inOrder(files: readonly (readonly [string, string])[]): [string, string][] {
  const rank = (name: string) => (name.endsWith(".py") ? 2 : 0) + (/^main\.(ts|py)$/.test(name) ? 0 : 1);
  return files.map(([name, text]): [string, string] => [name, text]).sort(([a], [b]) => rank(a) - rank(b));
}
