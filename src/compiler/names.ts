// Names for generated code that occur nowhere in the program, nor were given out for another wish, so that none can shadow
// another: `price` and `price$` may both be `async`.

/** Gives out names. */
export class Names {
  readonly #taken: Set<string>;
  readonly #given = new Map<string, string>();
  #count = 0;

  constructor(used: Iterable<string>) {
    this.#taken = new Set(used);
  }

  /** The name as wished for, or with as many `$` behind it as it takes; the same wish gives the same name. */
  free(wish: string): string {
    let name = this.#given.get(wish);
    if (name !== undefined) return name;
    for (name = wish; this.#taken.has(name);) name += "$";
    this.#taken.add(name);
    this.#given.set(wish, name);
    return name;
  }

  /** A name that is given out only once. */
  numbered(wish: string): string {
    this.#count += 1;
    return this.free(`${wish}${String(this.#count)}`);
  }
}
