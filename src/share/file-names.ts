// What a file of a program may be called. A name may come from a link that a stranger made, and ends up as a tab, as a path in
// an archive and as a module: so only names that are plain in all of these are let in.

/** How many files a program may have. */
export const MOST_FILES = 30;

/** Letters, digits, `-` and `_`, at most three folders deep, TypeScript or Python. */
const SHAPE = /^(?:[A-Za-z_][\w-]{0,39}\/){0,3}[A-Za-z_][\w-]{0,39}\.(?:ts|py)$/;

/** What Windows takes for a device, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Why a file cannot have a name beside these others, as a sentence for whoever chose it; null where it can. */
export function nameFault(name: string, others: readonly string[] = []): string | null {
  if (!SHAPE.test(name))
    return `“${shortened(name)}” cannot be the name of a file: use letters, digits, - and _, and end with .ts or .py.`;
  const device = name.split(/[/.]/).find((word) => DEVICE.test(word));
  if (device !== undefined) return `“${name}” cannot be the name of a file: Windows keeps “${device}” for itself.`;
  // Not every disk can tell them apart.
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) return `There is a file “${name}” already.`;
  return null;
}

/** The language of a file. */
export function languageOf(name: string): "typescript" | "python" {
  return name.endsWith(".py") ? "python" : "typescript";
}

function shortened(name: string): string {
  return name.length <= 40 ? name : `${name.slice(0, 40)}…`;
}
