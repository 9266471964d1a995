// What is other where the page is touched: a finger cannot point without pressing, and typing brings up a keyboard that takes half the screen.

/** Whether the reader's main pointer is a finger. */
export function isTouch(): boolean {
  return matchMedia("(hover: none), (pointer: coarse)").matches;
}

/** On a phone the keyboard would cover what a program prints. */
export function putKeyboardAway(section: HTMLElement): void {
  const { activeElement } = document;
  if (isTouch() && activeElement instanceof HTMLElement && section.contains(activeElement)) activeElement.blur();
}
