// What the page remembers for its reader: edited texts and choices such as the pace. Storage may be missing, full or
// forbidden (private windows, blocked cookies); a page must then work all the same, only without a memory.
// An edit belongs to a snippet *and* to the text it was made from: when the course changes that text, an old edit must not
// pass for the new listing, so the key carries a hash of the original.
import { hash } from "./hash.ts";

/** File name to text. */
export type Files = Readonly<Record<string, string>>;

/** The part of the Web Storage API that is used here; a stand-in may have no list of what it keeps. */
export type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem"> & Partial<Pick<Storage, "key" | "length">>;

/** The browser's storage, or null where the page may not use it (or has a stand-in that forgets, src/layouts/forgetful-storage.ts). */
export function browserMemory(kind: "localStorage" | "sessionStorage" = "localStorage"): Memory | null {
  return attempt(() => (globalThis[kind] instanceof Storage ? globalThis[kind] : null));
}

/** The key under which edits of snippet `id`, made from `original`, are kept. */
export function editKey(id: string, original: Files): string {
  return `loopbook:edit:${id}:${hash(JSON.stringify(original)).toString(36)}`;
}

/** The edited files of a snippet, or null where none are kept. Only files that the original has come back. */
export function loadEdit(memory: Memory | null, id: string, original: Files): Files | null {
  return parseFiles(
    attempt(() => memory?.getItem(editKey(id, original))),
    original,
  );
}

/** The files that were kept as `text`, where they are those of a snippet; null where they are not. */
export function parseFiles(text: string | null | undefined, original: Files): Files | null {
  const kept = parse(text);
  if (typeof kept !== "object" || kept === null) return null;
  const texts = new Map<string, unknown>(Object.entries(kept));
  const files = Object.keys(original).map((name) => [name, texts.get(name)] as const);
  if (!files.every((file): file is readonly [string, string] => typeof file[1] === "string")) return null;
  return Object.fromEntries(files);
}

/** Keeps the files of a snippet, or forgets them where they are the original. False when they could not be kept. */
export function saveEdit(memory: Memory | null, id: string, original: Files, files: Files): boolean {
  const key = editKey(id, original);
  return (
    attempt(() => {
      if (memory === null) return false;
      if (sameFiles(files, original)) memory.removeItem(key);
      else memory.setItem(key, JSON.stringify(files));
      return true;
    }) ?? false
  );
}

/** The remembered choice, or null where there is none, or none of these. */
export function loadChoice<T extends string>(memory: Memory | null, key: string, choices: readonly T[]): T | null {
  const kept = attempt(() => memory?.getItem(key));
  return choices.find((choice) => choice === kept) ?? null;
}

/** Remembers a choice for every page of the course. */
export function saveChoice(memory: Memory | null, key: string, choice: string): void {
  attempt(() => memory?.setItem(key, choice));
}

/** Whether two versions of a snippet have the same files with the same texts. */
export function sameFiles(a: Files, b: Files): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function parse(text: string | null | undefined): unknown {
  return typeof text === "string" ? attempt((): unknown => JSON.parse(text)) : null;
}

/** What an action gives; null where the browser's memory is closed, or full. */
export function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
