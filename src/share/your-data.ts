// All that this browser keeps of the course, as one file, and such a file back into the browser. What is kept belongs to who keeps it: each
// key with the site's prefix goes along as it is, and only what a key needs to be joined with another one is known here.
import * as v from "valibot";
import type { Memory } from "../snippet/storage.ts";

const PREFIX = "loopbook:";
const EDIT = /^loopbook:edit:[^:]+:[0-9a-z]+$/;
const VERSION = 1;
/** More than a browser keeps for a site. */
const LARGEST = 10_000_000;

/** What is kept, by key. */
export type Kept = Readonly<Record<string, string>>;

const Saved = v.object({
  loopbook: v.pipe(v.number(), v.integer()),
  kept: v.record(v.pipe(v.string(), v.startsWith(PREFIX)), v.string()),
});

/** A file that cannot be read; the message is for the reader. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
}

/** All that is kept. */
export function keptIn(memory: Memory | null): Kept {
  const keys = Array.from({ length: memory?.length ?? 0 }, (_, index) => memory?.key?.(index) ?? "");
  const own = keys.filter((key) => key.startsWith(PREFIX)).sort();
  return Object.fromEntries(own.map((key) => [key, memory?.getItem(key) ?? ""]));
}

/** The text of the file. */
export function fileOf(kept: Kept, course: string, saved: Date): string {
  return `${JSON.stringify({ loopbook: VERSION, course, saved: saved.toISOString(), kept }, null, 2)}\n`;
}

/**
 * What a file has kept.
 *
 * @throws UnreadableFile where the text is no such file, or one of a later course
 */
export function readFile(text: string): Kept {
  if (text.length > LARGEST) throw new UnreadableFile("This file is far too large to be one of the course’s.");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UnreadableFile("This is no file of the course’s, or it is damaged: it is not JSON.");
  }
  const result = v.safeParse(Saved, parsed);
  if (!result.success)
    throw new UnreadableFile("This is no file of the course’s: choose one that “Save” has made here.");
  if (result.output.loopbook > VERSION)
    throw new UnreadableFile(
      "A newer version of the course has made this file. Load this page again, and try once more.",
    );
  return result.output.kept;
}

/**
 * What is to be kept after a file was brought in. What is here stays: the file adds what is not; lists and tables become one; a second text of
 * the same listing is kept beside the one that is here, where its snippet offers it.
 *
 * @returns only what changes
 */
export function joined(here: Kept, file: Kept): Kept {
  return Object.fromEntries(
    Object.entries(file).flatMap(([key, theirs]): [string, string][] => {
      const ours = here[key];
      if (ours === undefined) return [[key, theirs]];
      if (ours === theirs) return [];
      if (EDIT.test(key)) return here[`${key}:other`] === undefined ? [[`${key}:other`, theirs]] : [];
      const both = together(parse(ours), parse(theirs));
      return both === null || both === ours ? [] : [[key, both]];
    }),
  );
}

/** Two lists as one, or two tables; null for what is neither. */
function together(ours: unknown, theirs: unknown): string | null {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const all = new Map([ours, theirs].flat().map((each: unknown) => [JSON.stringify(each), each]));
    return JSON.stringify([...all.values()]);
  }
  if (isTable(ours) && isTable(theirs)) return JSON.stringify({ ...theirs, ...ours });
  return null;
}

function isTable(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is kept, in words. */
export function summary(kept: Kept): string {
  const keys = Object.keys(kept);
  if (keys.length === 0) return "Nothing yet.";
  const listings = new Set(keys.filter((key) => EDIT.test(key)).map((key) => key.slice(0, key.lastIndexOf(":"))));
  const finished = parse(kept["loopbook:finished"] ?? "[]");
  const parts = [
    counted(listings.size, "changed listing"),
    counted(Array.isArray(finished) ? finished.length : 0, "finished chapter"),
    kept["loopbook:playground"] === undefined ? "" : "the playground",
  ].filter(Boolean);
  const rest =
    parts.length === 0 ? "Choices such as the language." : `${parts.join(", ")}, and choices such as the language.`;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function counted(count: number, name: string): string {
  return count === 0 ? "" : `${String(count)} ${name}${count === 1 ? "" : "s"}`;
}
