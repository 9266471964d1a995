// The ways through the course that the landing page offers. Who takes one is shown its next chapter at the foot of each, since the chapter that
// follows in the sidebar is often another one.

/** One way. */
export interface Way {
  /** How it is kept in the browser. */
  readonly key: string;
  /** Whom it is for, as a sentence. */
  readonly name: string;
  /** The ids of its chapters, in their order. */
  readonly chapters: readonly string[];
}

const hour = ["a/why-asyncio", "a/coroutines", "a/together", "d/turns", "d/task-groups"];

export const ways: readonly Way[] = [
  { key: "hour", name: "You have one hour.", chapters: hour },
  {
    key: "python",
    name: "You write Python.",
    chapters: [
      "a/why-asyncio",
      "e/making-coroutines",
      "e/pausing",
      "e/waiting",
      "e/creating-tasks",
      "e/many-tasks",
      "e/cancelling",
      "e/time-limits",
      "e/pitfalls",
      "e/debug-mode",
      "d/task-groups",
      "d/for-await",
      "d/queues",
      "d/endings",
      "f/exception-groups",
      "f/deadlines",
      "f/threads",
    ],
  },
  { key: "javascript", name: "You write JavaScript.", chapters: ["f/differences", ...hour] },
  {
    key: "inside",
    name: "You want to know how it works.",
    chapters: ["b/event-loop", "b/waking", "d/turns", "c/history", "e/loop-by-hand", "f/small-loop"],
  },
];

/** Where a chapter stands on a way. */
export interface Stage {
  readonly way: Way;
  /** Its place, from 1 on. */
  readonly place: number;
  /** The id of the chapter after it; null where it is the last one. */
  readonly next: string | null;
}

/** The stages of a chapter: one for each way that leads through it. */
export function stagesOf(chapter: string): Stage[] {
  return ways.flatMap((way) => {
    const index = way.chapters.indexOf(chapter);
    return index < 0 ? [] : [{ way, place: index + 1, next: way.chapters[index + 1] ?? null }];
  });
}
