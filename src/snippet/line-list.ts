// The lines in an output pane. They are kept in bundles, and a bundle out of sight is neither styled nor laid out by the browser: a
// thousand lines cost a page what those do that are seen. The newest lines are always laid out, for the pane shows its end.

/** So many lines are in a bundle. */
const BUNDLE = 50;
/** So many of the newest bundles are always laid out: together they are higher than the pane. */
const LAID_OUT = 2;

/** The newest lines of one run. */
export class LineList {
  readonly element = document.createElement("div");
  #count = 0;

  clear(): void {
    this.element.replaceChildren();
    this.#count = 0;
  }

  /** Adds lines, and takes the oldest away where there are more than `most`. */
  append(lines: readonly HTMLElement[], most: number): void {
    const { element } = this;
    for (const line of lines) {
      if ((element.lastElementChild?.childElementCount ?? BUNDLE) === BUNDLE) {
        element.children[element.childElementCount - LAID_OUT]?.classList.add("behind");
        element.append(Object.assign(document.createElement("div"), { className: "snippet-bundle" }));
      }
      element.lastElementChild?.append(line);
    }
    this.#count += lines.length;
    this.#drop(this.#count - most);
  }

  #drop(count: number): void {
    for (let left = count; left > 0; left--) {
      const oldest = this.element.firstElementChild;
      oldest?.firstElementChild?.remove();
      if (oldest?.childElementCount === 0) oldest.remove();
      this.#count--;
    }
  }
}
