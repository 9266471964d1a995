// Finds the faults in a program. What reads a language, and the rules, are fetched when there is a first text to look at.
import type { Files } from "../storage.ts";
import { awaitBefore, type Fix, type Lint } from "./lint.ts";

/**
 * The faults in the files of a program, from top to bottom.
 *
 * @param files of either language; others are passed over
 */
export async function lintsIn(files: Files): Promise<readonly Lint[]> {
  const names = Object.keys(files);
  const [typescript, python] = await Promise.all([
    names.some((name) => name.endsWith(".ts")) ? import("./typescript.ts") : null,
    names.some((name) => name.endsWith(".py")) ? import("./python.ts") : null,
  ]);
  if (typescript === null && python === null) return [];
  const { lintsOf } = await import("./rules.ts");
  return [typescript?.grammar, python?.grammar].flatMap((grammar) => (grammar ? lintsOf(grammar, files) : []));
}

/** The `await` that a call in TypeScript lacks, by its offset; null where none may stand there. */
export async function awaiting(text: string, offset: number): Promise<Fix | null> {
  const [{ grammar }, { awaitsAt }] = await Promise.all([import("./typescript.ts"), import("./rules.ts")]);
  return awaitsAt(grammar, text, offset) ? awaitBefore(offset) : null;
}
