// The texts of one snippet as the reader has them now, kept in the browser at every change: whatever freezes or closes the page later,
// what was typed is there again.
import { loadEdit, sameFiles, saveEdit, type Files, type Memory } from "./storage.ts";

/** The files of a snippet: as the course has them, and as the reader left them. */
export class Edits {
  readonly original: Files;
  readonly #id: string;
  readonly #memory: Memory | null;
  #files: Files;
  #kept = true;

  constructor(id: string, original: Files, memory: Memory | null) {
    this.#id = id;
    this.original = original;
    this.#memory = memory;
    this.#files = loadEdit(memory, id, original) ?? original;
  }

  /** The texts now. */
  get files(): Files {
    return this.#files;
  }

  /** Whether any text is not the original. */
  get changed(): boolean {
    return !sameFiles(this.#files, this.original);
  }

  /** Whether the browser has kept the latest change. */
  get kept(): boolean {
    return this.#kept;
  }

  /** Replaces the text of one file. */
  change(file: string, text: string): void {
    this.#files = { ...this.#files, [file]: text };
    this.#kept = saveEdit(this.#memory, this.#id, this.original, this.#files);
  }

  /** Goes back to the original, in the browser's memory too. */
  reset(): void {
    this.#files = this.original;
    this.#kept = saveEdit(this.#memory, this.#id, this.original, this.original);
  }
}
