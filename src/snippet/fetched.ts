// What a first run has fetched is there for all later ones, on this page and, by the browser's cache, on the others: then there is no need to
// tell readers how large it is.
import { browserMemory, loadChoice, saveChoice } from "./storage.ts";

/** The name of the event, of the document, by which it is told that something was fetched. */
export const FETCHED = "loopbook-fetched";

const KEY = "loopbook:fetched";
const fetched = new Set<string>();

/** Whether what is served at this address, which changes with its content, was fetched before. */
export function isFetched(address: string): boolean {
  return fetched.has(address) || loadChoice(browserMemory(), KEY, [address]) !== null;
}

/** Remembers that it was. */
export function noteFetched(address: string): void {
  if (fetched.has(address)) return;
  fetched.add(address);
  saveChoice(browserMemory(), KEY, address);
  document.dispatchEvent(new Event(FETCHED));
}
