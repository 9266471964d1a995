// What may be set for one run. The same few words are used by snippet.json, the command line and the
// page, so they are described once, here, and every door checks them against this schema.
import * as v from "valibot";

const time = /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const isoDate = /^\d{4}-\d{2}-\d{2}/;

/** Where the wall clock of a deterministic run starts unless the snippet says otherwise. */
export const DEFAULT_WALL_CLOCK = "2025-01-01T12:00:00Z";

/**
 * The instant, in milliseconds since 1970, that `"16:20:11"` (on the default day) or an ISO date and time names.
 * All of it is UTC, so that a run prints the same everywhere. `NaN` when it names none.
 */
export function wallClockStart(text: string): number {
  if (time.test(text)) return Date.parse(`${DEFAULT_WALL_CLOCK.slice(0, 10)}T${text}Z`);
  if (!isoDate.test(text)) return NaN;
  return Date.parse(/[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
}

const wallClock = v.pipe(
  v.string(),
  v.check(
    (text) => !Number.isNaN(wallClockStart(text)),
    'a wall clock starts at a time of day like "16:20:11" or an ISO date like "2025-06-01T09:30"',
  ),
);

/** `"virtual"` time moves only when the loop would wait; `"real"` time is what a stopwatch shows. */
export const ClockName = v.picklist(["virtual", "real"], 'clock is "virtual" or "real"');
export type ClockName = v.InferOutput<typeof ClockName>;

/** The options that belong to a program, wherever it is run. */
export const programOptions = {
  clock: v.optional(ClockName),
  wallClock: v.optional(wallClock),
  seed: v.optional(v.pipe(v.number(), v.integer("a seed is a whole number"))),
  debug: v.optional(v.boolean()),
};

/** How fast virtual time passes on the wall: at once, not at all, or so many times real speed. */
export const Pace = v.union([
  v.literal("instant"),
  v.literal("paused"),
  v.pipe(v.number(), v.gtValue(0, "a pace is greater than 0")),
]);
export type Pace = v.InferOutput<typeof Pace>;
