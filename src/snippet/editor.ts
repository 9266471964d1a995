// What the page needs of an editor. Two keep to it: Monaco, and a light one for touch screens, where Monaco does not serve.
import type { Place, Problem } from "./state.ts";
import type { Files } from "./storage.ts";

/** What an editor starts with. */
export interface EditorStart {
  /** The id of the snippet. */
  readonly id: string;
  readonly files: Files;
  /** The listing whose place it takes: it has the font, the line height and the gutter that the editor must match. */
  readonly listing: HTMLElement;
  /** Where the editor's types are served. */
  readonly typesUrl: string;
}

/** What an editor tells the page. */
export interface EditorHooks {
  changed(file: string, text: string): void;
  /** Ctrl+Enter, which an editor would otherwise keep for itself. */
  run(): void;
  /** Whether Tab now leaves the editor instead of indenting. */
  tabLeaves(leaves: boolean): void;
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
  /** Marks what the compiler refused. */
  mark(problems: readonly Problem[]): void;
  dispose(): void;
}

/** Opens an editor with the files of a snippet. */
export type OpenEditor = (start: EditorStart, hooks: EditorHooks) => Promise<Editor>;
