// What the editor says about a name that the reader points at: one plain sentence, what Python calls it, where it is explained, and
// last how it is declared. Of the reader's own names there is only the declaration to tell.

/** A name, as TypeScript knows it. */
export interface HoveredName {
  /** How it is declared: `function sleep(delay: number): Promise<undefined>`. */
  readonly declaration: string;
  /** Its doc comment. */
  readonly comment: string;
  /** Where it is explained; null where that is nowhere. */
  readonly address: string | null;
}

/** The paragraphs of a hover, in Markdown. */
export function hoverText({ declaration, comment, address }: HoveredName): string[] {
  const code = ["```typescript", declaration, "```"].join("\n");
  const [, about = comment, python = ""] = /^(.*?)\s*Python: (.*)$/s.exec(comment) ?? [];
  const sentence = firstSentence(about);
  const counterpart = python === "" ? "" : `Python: ${firstSentence(python).replace(/\.$/, "")}`;
  const link = address === null ? "" : `[More in the reference](${address})`;
  return [sentence, [counterpart, link].filter(Boolean).join(" · "), code].filter(Boolean);
}

/** A full stop inside code, or in an abbreviation, ends no sentence. */
function firstSentence(text: string): string {
  const flat = text.trim().replace(/\s+/g, " ");
  return /^(?:`[^`]*`|[^`])*?[.:](?=\s+[A-Z]|$)/.exec(flat)?.[0] ?? flat;
}
