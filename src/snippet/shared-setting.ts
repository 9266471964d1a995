// A choice that all snippets of a page share, such as the pace: the browser remembers it, and where one snippet changes it the others
// follow.
import { browserMemory, loadChoice, saveChoice } from "./storage.ts";

/** One such choice. */
export class SharedSetting<T extends string> {
  readonly #key: string;
  readonly #followers = new Set<(value: T) => void>();
  #value: T;

  /**
   * @param key under which it is remembered
   * @param choices what can be chosen, the one that nobody needs to choose first
   */
  constructor(key: string, choices: readonly [T, ...T[]]) {
    this.#key = key;
    this.#value = loadChoice(browserMemory(), key, choices) ?? choices[0];
  }

  get value(): T {
    return this.#value;
  }

  /** Chooses, for the whole page. */
  choose(value: T): void {
    this.adopt(value);
    saveChoice(browserMemory(), this.#key, value);
  }

  /** Follows what somebody else chose, as a link brings it along: as long as the page is open. */
  adopt(value: T): void {
    this.#value = value;
    for (const follow of this.#followers) follow(value);
  }

  /** Calls back now and after every change. */
  follow(use: (value: T) => void): void {
    this.#followers.add(use);
    use(this.#value);
  }
}
