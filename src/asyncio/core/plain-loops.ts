/**
 * What a loop without `await` must not go through. JavaScript would refuse it too, but each browser in words of its own, none of which
 * names the mistake; so such objects refuse it themselves, in Python's words. For TypeScript they stay what they are: no iterables.
 */
import { withNote } from "../base/exceptions.ts";

/**
 * Has `for (… of object)`, and all that goes through its object like this, raise a TypeError.
 *
 * @param name what Python calls the type of the object
 * @param advice what is missing
 * @internal
 */
export function refusePlainLoops(prototype: object, name: string, advice: string): void {
  const refuse = (): never => {
    throw withNote(new TypeError(`'${name}' object is not iterable`), advice);
  };
  Object.defineProperty(prototype, Symbol.iterator, { value: refuse, configurable: true, writable: true });
}
