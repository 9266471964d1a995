// The elements that bring a page's controls to life. In a browser that is too old for them (src/layouts/too-old.ts) they stay
// plain HTML, which can be read as it is.

/** Defines an element of ours, unless the browser is too old for what it does. */
export function defineElement(name: `loop-${string}`, element: CustomElementConstructor): void {
  if (!("tooOld" in document.documentElement.dataset)) customElements.define(name, element);
}
