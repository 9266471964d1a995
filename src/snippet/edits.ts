// The texts of one snippet as the reader has them now, kept in the browser at every change: whatever freezes or closes the page later,
// what was typed is there again. A second text of theirs (other-text.ts) stands beside it until they take or drop it.
import { findOther, forgetOther, keepOther, type OtherText } from "./other-text.ts";
import { attempt, editKey, loadEdit, parseFiles, sameFiles, saveEdit, type Files, type Memory } from "./storage.ts";

/** The files of a snippet: as the course has them, and as the reader left them. */
export class Edits {
  readonly original: Files;
  readonly #id: string;
  readonly #memory: Memory | null;
  #files: Files;
  #other: OtherText | null;
  /** What the last reset took away, as long as nothing has been typed since. */
  #taken: Files | null = null;
  #kept = true;

  constructor(id: string, original: Files, memory: Memory | null) {
    this.#id = id;
    this.original = original;
    this.#memory = memory;
    this.#files = loadEdit(memory, id, original) ?? original;
    this.#other = attempt(() => findOther(memory, id, original));
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

  /** Whether a reset can be taken back. */
  get canUndoReset(): boolean {
    return this.#taken !== null;
  }

  /** Another text of this listing that the reader has, where there is one. */
  get other(): OtherText | null {
    return this.#other;
  }

  /** Replaces the text of one file. */
  change(file: string, text: string): void {
    if (this.#files[file] === text) return;
    this.#taken = null;
    this.#use({ ...this.#files, [file]: text });
  }

  /** Goes back to the original, in the browser's memory too. */
  reset(): void {
    if (this.changed) this.#taken = this.#files;
    this.#use(this.original);
  }

  /** Brings back what the last reset took away. */
  undoReset(): void {
    if (this.#taken === null) return;
    this.#use(this.#taken);
    this.#taken = null;
  }

  /** The other text takes the place of this one, which becomes the other one unless it is the original. */
  takeOther(): void {
    const other = this.#other;
    if (other === null) return;
    const mine = this.changed ? this.#files : null;
    this.dropOther();
    this.#taken = null;
    this.#use({ ...this.original, ...other.files });
    if (mine !== null) this.#keepBeside(mine);
  }

  /** Forgets the other text. */
  dropOther(): void {
    const other = this.#other;
    this.#other = null;
    if (other !== null)
      attempt(() => {
        forgetOther(this.#memory, this.#id, this.original, other);
      });
  }

  /**
   * Another tab has changed what the browser keeps. Its text is offered; what is shown here stays.
   *
   * @param value what is kept now, null for nothing
   * @returns whether the other text is another one now
   */
  heard(key: string | null, value: string | null): boolean {
    if (key !== editKey(this.#id, this.original)) return false;
    const files = value === null ? null : parseFiles(value, this.original);
    // A reset over there is none here, where the text is still to be seen.
    if (files === null && this.changed) saveEdit(this.#memory, this.#id, this.original, this.#files);
    const isNews = files !== null && !sameFiles(files, this.#files);
    const before = this.#other;
    if (isNews) this.#other = { from: "elsewhere", files };
    else if (before?.from === "elsewhere") this.#other = null;
    return this.#other !== before;
  }

  #use(files: Files): void {
    this.#files = files;
    // The other tab's text is about to be overwritten.
    if (this.#other?.from === "elsewhere") this.#keepBeside(this.#other.files);
    this.#kept = saveEdit(this.#memory, this.#id, this.original, files);
  }

  #keepBeside(files: Files): void {
    this.#other = { from: "elsewhere", files };
    attempt(() => keepOther(this.#memory, this.#id, this.original, files));
  }
}
