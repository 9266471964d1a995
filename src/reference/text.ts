import type { Part } from "./entries.ts";

/** A sentence without its marks. */
export function plainText(parts: readonly Part[]): string {
  return parts
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ");
}
