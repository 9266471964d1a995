// Where each public name has its place in the reference, and which words of a text mean one.
import type { Entry, Part } from "./entries.ts";

/** A piece of text, with the place that it leads to. */
export interface Piece extends Part {
  /** Below `reference/`; empty where it leads nowhere. */
  readonly to: string;
  /** Whether it is what a signature is the signature of. */
  readonly isSubject?: boolean;
}

/** Where an entry is, below `reference/`: a page for each name of asyncio; one for all types; one for each other module. */
export function addressOf(entry: Pick<Entry, "module" | "slug" | "kind">): string {
  if (entry.module !== "asyncio") return `${entry.module}/#${entry.slug}`;
  return entry.kind === "type" ? `types/#${entry.slug}` : `${entry.slug}/`;
}

/** Where a member of an entry is. */
export function memberAddress(entry: Entry, member: string): string {
  const address = addressOf(entry);
  return address.includes("#") ? address : `${address}#${memberSlug(member)}`;
}

/** The anchor of a member on its page. */
export function memberSlug(member: string): string {
  return member
    .replace(/[^\w]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}

/** Finds places for names in texts that stand on the page of `from`. */
export class Links {
  readonly #entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  /** Names in code, as they are mentioned in a sentence: `Lock`, `asyncio.sleep`. */
  inProse(parts: readonly Part[], from?: Entry): Piece[] {
    return parts.map((part) => {
      const [, module, name = ""] = /^(?:(\w+)\.)?(\w+)$/.exec(part.text) ?? [];
      const entry = part.code ? this.#find(name, from, module) : undefined;
      return { ...part, to: entry ? addressOf(entry) : "" };
    });
  }

  /** Names of errors in plain words, as a `@throws` has them. */
  ofErrors(parts: readonly Part[], from: Entry): Piece[] {
    const marked = parts.flatMap(({ text, code }) =>
      code
        ? [{ text, code }]
        : text
            .split(/\b((?:[A-Z]\w+Error)|StopIteration|Queue(?:Empty|Full|ShutDown))\b/)
            .map((word, index) => ({ text: word, code: index % 2 === 1 })),
    );
    return this.inProse(marked, from);
  }

  /** Classes and types in the text of a type; small letters there are keywords and parameters. */
  inType(text: string, from: Entry): Piece[] {
    return text.split(/\b([A-Z]\w+)\b/).map((word, index) => {
      const entry = index % 2 === 1 ? this.#find(word, from) : undefined;
      return { text: word, code: true, to: entry ? addressOf(entry) : "" };
    });
  }

  #find(name: string, from?: Entry, module?: string): Entry | undefined {
    const named = this.#entries.filter((entry) => entry.name === name && (module ?? entry.module) === entry.module);
    const found =
      named.find((entry) => entry.module === from?.module) ??
      named.find((entry) => entry.module === "asyncio") ??
      named[0];
    return found === from ? undefined : found;
  }
}
