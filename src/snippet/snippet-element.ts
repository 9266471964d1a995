// `<loop-snippet>` brings the server's HTML to life: controls, tabs, output, and the listing that turns into an editor. It is
// all the JavaScript that a page loads for its snippets; runner, compiler and editors come when a reader asks for them.
import { defineElement } from "./define-element.ts";
import type { LineMark } from "./editor.ts";
import type { Language } from "./language.ts";
import { part } from "./part.ts";
import type { RunWatcher } from "./run-feed.ts";
import { Snippet, type Looks } from "./snippet.ts";

/** `<loop-snippet>`. What stands around it (a prediction, an exercise) may start a run and hears of its end by `ENDED`. */
export class LoopSnippet extends HTMLElement {
  #snippet: Snippet | undefined;

  connectedCallback(): void {
    this.#snippet ??= new Snippet(this);
  }

  /**
   * Runs the snippet as the reader has it now.
   *
   * @param language brings the program in this language to the front; without it the one that is shown is run
   */
  run(language?: Language): void {
    if (language !== undefined) this.#snippet?.bringToFront(language);
    this.#snippet?.start();
  }

  /** Ends what it does and forgets its texts, before it is taken out of the page for good. */
  retire(): void {
    this.#snippet?.retire();
  }

  /** All its files as the reader has them now, and how they are looked at: what a link carries. */
  get looks(): Looks {
    if (this.#snippet === undefined) throw new Error("<loop-snippet> is not in the page.");
    return this.#snippet.looks;
  }

  /** The language of the program that is shown. */
  get language(): Language | undefined {
    return this.#snippet?.language;
  }

  /**
   * Hears of every run: its trace, its output, its end. This is the door for what draws runs (src/snippet/see); its place is
   * `.snippet-see`, below code and output, and it marks lines of the code with {@link mark}.
   */
  watch(watcher: RunWatcher): void {
    this.#snippet?.watch(watcher);
  }

  /** Marks lines of the code, in the listing and in either editor, until `layer` is marked anew or the text changes. */
  mark(layer: string, marks: readonly LineMark[]): void {
    this.#snippet?.mark(layer, marks);
  }
}

/** The first snippet below `root`. */
export function snippetIn(root: HTMLElement): LoopSnippet {
  const element = part(root, "loop-snippet");
  if (element instanceof LoopSnippet) return element;
  throw new Error("<loop-snippet> is not defined yet.");
}

defineElement("loop-snippet", LoopSnippet);
