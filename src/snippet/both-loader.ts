// Brings what shows the runs of both sides to its place, once a reader looks at both; nothing of it is in the page before.
import { languages } from "./languages.ts";
import { part } from "./part.ts";
import type { Side } from "./side.ts";

export class BothLoader {
  readonly #place: HTMLElement;
  readonly #root: HTMLElement;
  readonly #sides: readonly Side[];
  #loaded: Promise<void> | null = null;

  constructor(root: HTMLElement, sides: readonly Side[]) {
    this.#root = root;
    this.#place = part(root, ".snippet-both");
    this.#sides = sides;
  }

  set hidden(hidden: boolean) {
    this.#place.hidden = hidden;
    if (!hidden) void this.load();
  }

  /** Settles when the view is there; or cannot be had: then both run without, and the next try asks again. */
  load(): Promise<void> {
    return (this.#loaded ??= this.#load());
  }

  async #load(): Promise<void> {
    try {
      const { attachBoth } = await import("./see/both.ts");
      const [first, second] = this.#sides.map(({ language, door, feed }) => ({
        name: languages[language].name,
        door,
        feed,
      }));
      if (first === undefined || second === undefined) return;
      attachBoth(this.#place, [first, second], this.#root.dataset.measured !== undefined);
    } catch {
      this.#loaded = null;
    }
  }
}
