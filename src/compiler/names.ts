// Names for generated code that occur nowhere in the program, so that neither can shadow the other.

/** Gives out names. */
export class Names {
  readonly #used: ReadonlySet<string>;
  #count = 0;

  constructor(used: ReadonlySet<string>) {
    this.#used = used;
  }

  /** The name as wished for, or with as many `$` behind it as it takes; the same wish gives the same name. */
  free(wish: string): string {
    let name = wish;
    while (this.#used.has(name)) name += "$";
    return name;
  }

  /** A name that is given out only once. */
  numbered(wish: string): string {
    this.#count += 1;
    return this.free(`${wish}${String(this.#count)}`);
  }
}
