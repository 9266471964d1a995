// Another text that the reader has of the same listing: from before the course changed it, from another tab, or from a file that was
// imported. It is offered and never put in the place of what is shown, so that whatever happens neither text is lost.
import { editKey, parseFiles, type Files, type Memory } from "./storage.ts";

/** One such text. */
export interface OtherText {
  readonly from: "an older version" | "elsewhere";
  readonly files: Files;
}

/** Under which key the text from elsewhere is kept. */
function otherKey(id: string, original: Files): string {
  return `${editKey(id, original)}:other`;
}

/** What is kept: first the text from elsewhere, then one from before the course changed the listing. */
export function findOther(memory: Memory | null, id: string, original: Files): OtherText | null {
  const elsewhere = parseFiles(memory?.getItem(otherKey(id, original)), original);
  if (elsewhere !== null) return { from: "elsewhere", files: elsewhere };
  for (const key of olderKeys(memory, id, original)) {
    const files = parseFiles(memory?.getItem(key), original);
    if (files !== null) return { from: "an older version", files };
  }
  return null;
}

/** Keeps a text from elsewhere; false when the browser does not. */
export function keepOther(memory: Memory | null, id: string, original: Files, files: Files): boolean {
  memory?.setItem(otherKey(id, original), JSON.stringify(files));
  return memory !== null;
}

/** Forgets what {@link findOther} finds. */
export function forgetOther(memory: Memory | null, id: string, original: Files, { from }: OtherText): void {
  if (from === "elsewhere") memory?.removeItem(otherKey(id, original));
  else for (const key of olderKeys(memory, id, original)) memory?.removeItem(key);
}

/** The keys of edits whose original the course no longer has, of the same program: its twin in the other language has other files. */
function olderKeys(memory: Memory | null, id: string, original: Files): string[] {
  const current = editKey(id, original);
  const begin = current.slice(0, current.lastIndexOf(":") + 1);
  const keys = Array.from({ length: memory?.length ?? 0 }, (_, index) => memory?.key?.(index) ?? "");
  return keys.filter(
    (key) =>
      key.startsWith(begin) &&
      !key.startsWith(current) &&
      !key.endsWith(":other") &&
      parseFiles(memory?.getItem(key), original) !== null,
  );
}
