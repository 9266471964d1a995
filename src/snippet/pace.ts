// The paces that a reader can choose between: what becomes of a program's waits.

/** How fast a run goes: as fast as it can, faster than real time, in real time, slower, or only when the reader says so. */
export const paces = ["instant", "4×", "1×", "¼×", "steps"] as const;
export type Pace = (typeof paces)[number];

/** What a reader is told that each of them does with the waits. */
export const paceNames: Readonly<Record<Pace, string>> = {
  instant: "skipped",
  "4×": "4× faster",
  "1×": "real time",
  "¼×": "4× slower",
  steps: "step by step",
};

/** Whether a word from the page or from storage is a pace. */
export function isPace(word: string): word is Pace {
  return paces.some((pace) => pace === word);
}

/** The pace as the runner takes it: a word, or how many times real speed. */
export function runnerPace(pace: Pace): "instant" | "paused" | number {
  return RUNNER[pace];
}

const RUNNER = { instant: "instant", "4×": 4, "1×": 1, "¼×": 0.25, steps: "paused" } as const;
