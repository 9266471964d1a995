// The elements of this folder find what the server wrote; a template that lacks a part is a mistake to be told at once.

/** The one element below `root` that fits; throws where there is none. */
export function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`<${root.localName}> needs ${selector}.`);
  return found;
}
