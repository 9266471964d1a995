// A frame that was told to end a run ends it within a tenth of a second; but what its program has flooded the page with comes before the
// page hears of that, and for as long as anything comes, the frame is alive. To give it up would end the other programs in it.

/** How long a frame that is to end a run may be silent before it is given up. */
export const STOP_MS = 1000;

/**
 * Gives a frame up that is silent for {@link STOP_MS} ms.
 *
 * @param heard when it was last heard of, or told to end the run, in milliseconds of `performance.now()`
 * @param isOver whether the run has ended meanwhile
 */
export function whenSilent(heard: () => number, isOver: () => boolean, giveUp: () => void): void {
  setTimeout(
    () => {
      if (isOver()) return;
      if (performance.now() - heard() < STOP_MS) whenSilent(heard, isOver, giveUp);
      else giveUp();
    },
    heard() + STOP_MS - performance.now(),
  );
}
