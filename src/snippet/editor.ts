// What the page needs of an editor. Two keep to it: Monaco, and a light one for touch screens, where Monaco does not serve.
import type { Language } from "./language.ts";
import type { Place } from "./state.ts";
import type { Files } from "./storage.ts";

/** What an editor starts with. */
export interface EditorStart {
  /** The id of the snippet. */
  readonly id: string;
  readonly files: Files;
  readonly language: Language;
  /** The listing whose place it takes: it has the font, the line height and the gutter that the editor must match. */
  readonly listing: HTMLElement;
  /** Where the editor's types are served. */
  readonly typesUrl: string;
  /** Whether long lines are broken. */
  readonly wraps: boolean;
}

/** Whether blocks of lines can be folded away: in a whole program that is the reader's own, not in a listing that is to be read. */
export function folds({ listing }: EditorStart): boolean {
  return listing.closest("loop-playground") !== null;
}

/** What an editor tells the page. */
export interface EditorHooks {
  changed(file: string, text: string): void;
  /** Ctrl+Enter, which an editor would otherwise keep for itself. */
  run(): void;
  /** The reader points at a line, with the mouse or the caret, or no longer. */
  pointed(place: { readonly file: string; readonly line: number } | null): void;
  /** Whether Tab now leaves the editor instead of indenting. */
  tabLeaves(leaves: boolean): void;
}

/** A line of the code that is to look different. */
export interface LineMark {
  readonly file: string;
  readonly line: number;
  /** The class of the line's element, as `.line.wrong` in the styles. */
  readonly className: string;
  /** What is wrong from this column on; an editor says it where the reader points. */
  readonly problem?: { readonly column: number; readonly text: string };
}

/** A type error in a text that runs all the same. */
export interface Remark extends Place {
  readonly text: string;
}

/** An open editor. */
export interface Editor {
  /** To be placed where the listing was. */
  readonly element: HTMLElement;
  /** Shows one of the files. */
  show(file: string): void;
  /** Replaces the text of a file, as something that can be undone. */
  setText(file: string, text: string): void;
  /** Puts the caret somewhere and takes the focus. */
  goTo(place: Place): void;
  /** Scrolls sideways to where the listing was. */
  scrollTo(left: number): void;
  /** Types at the caret, as the reader would. */
  type(text: string): void;
  /** Breaks long lines, or lets them run on. */
  wrap(wraps: boolean): void;
  /** Marks these lines, instead of those that `layer` had before. */
  decorate(layer: string, marks: readonly LineMark[]): void;
  /** What TypeScript says of the texts as they are; nothing where the editor has no types. */
  remarks(): Promise<readonly Remark[]>;
  dispose(): void;
}
