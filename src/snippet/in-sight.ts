// A verdict comes when a run has ended, and by then the run has made the page grow above it: its output, and a moment later its picture. On a
// phone that pushes the verdict off the screen, so it is kept there until the page rests or the reader moves it.

/** As long as the picture of a run may take to be drawn, in milliseconds. */
const PATIENCE = 4000;

/** Scrolls the page no further than it takes to see an element, also while what is around it grows. */
export function keepInSight(element: HTMLElement, around: HTMLElement): void {
  const over = new AbortController();
  const observer = new ResizeObserver(() => {
    element.scrollIntoView({ block: "nearest" });
  });
  const leave = () => {
    observer.disconnect();
    over.abort();
  };
  // It is told the present size at once.
  observer.observe(around);
  for (const moved of ["wheel", "touchstart", "pointerdown", "keydown"])
    addEventListener(moved, leave, { signal: over.signal, passive: true });
  setTimeout(leave, PATIENCE);
}
