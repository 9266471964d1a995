// A program can take its whole page down (by asking for more memory than the machine has). So a run leaves a mark in the tab's memory
// until it ends or the page is left in the ordinary way; who finds one on arrival knows what happened the last time.
import { browserMemory, loadChoice, saveChoice } from "./storage.ts";

/** The mark of one snippet. */
export class Unfinished {
  readonly #key: string;
  readonly #memory = browserMemory("sessionStorage");

  /** @param id the id of the snippet */
  constructor(id: string) {
    this.#key = `loopbook:running:${id}`;
    addEventListener("pagehide", () => {
      this.clear();
    });
  }

  /** A run begins. */
  set(): void {
    saveChoice(this.#memory, this.#key, "yes");
  }

  /** It is over. */
  clear(): void {
    if (this.#isSet()) this.#memory?.removeItem(this.#key);
  }

  /** Whether the page ended in the middle of a run; asked once. */
  take(): boolean {
    const set = this.#isSet();
    this.clear();
    return set;
  }

  #isSet(): boolean {
    return loadChoice(this.#memory, this.#key, ["yes"]) !== null;
  }
}
