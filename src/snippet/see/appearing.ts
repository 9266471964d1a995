// What is behind another tab has no size, and is not worth painting: it is painted when it comes to the front.

/** Whether it has a place on the screen, or would have if the reader scrolled there. */
export function isLaidOut(element: HTMLElement): boolean {
  return element.clientWidth > 0;
}

/** Calls `appear` whenever the element gets a place. */
export function whenItAppears(element: HTMLElement, appear: () => void): void {
  let was = false;
  new ResizeObserver(() => {
    const is = isLaidOut(element);
    if (is && !was) appear();
    was = is;
  }).observe(element);
}
