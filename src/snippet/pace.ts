// The paces that a reader can choose between, as the select in the page names them.

/** How fast a run goes: as fast as it can, four times real speed, or real speed. */
export const paces = ["instant", "4×", "1×"] as const;
export type Pace = (typeof paces)[number];

/** Whether a word from the page or from storage is a pace. */
export function isPace(word: string): word is Pace {
  return paces.some((pace) => pace === word);
}

/** The pace as the runner takes it: `"instant"`, or how many times real speed. */
export function runnerPace(pace: Pace): "instant" | number {
  return pace === "instant" ? pace : Number.parseInt(pace, 10);
}
