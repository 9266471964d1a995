// What a stretch of a lane is, in words: for those who point at it, and for those who do not see it.
import type { Lane, Picture, Stretch } from "./picture.ts";
import { momentLabel } from "./moment-words.ts";
import { columnOf, timeAt } from "./scale.ts";
import { listed, seconds, waitPhrase } from "./words.ts";

/** `worker(1) sleeps until 1 s, in line 6; from 0 s to 1 s`. */
export function stretchWords({ kind, label, stretches }: Lane, stretch: Stretch, picture: Picture): string {
  const { activity, from, to, places } = stretch;
  const { clock, last, name } = picture;
  const lines = listed([...new Set(places.map(({ line }) => String(line)))], 6);
  const where = lines === "" ? "" : `, in line${places.length > 1 ? "s" : ""} ${lines}`;
  const begin = seconds(timeAt(clock, from));
  const end = seconds(timeAt(clock, Math.min(to, last)));
  const when = `${momentLabel(picture, columnOf(picture.columns, from) + 1)}, ${begin === end ? begin : `${begin} to ${end}`}`;
  if (kind === "loop")
    return `${activity === "waiting" ? "nobody is ready: the loop waits" : "a callback runs"}; ${when}`;
  switch (activity) {
    case "running": {
      const first = stretches.every((other) => other.activity !== "running" || other.from >= from);
      return `${label} ${first ? "begins to run" : "runs"}${where}; ${when}`;
    }
    case "ready": {
      const more = stretch.aheadCount - stretch.ahead.length;
      const names = [...stretch.ahead.map(name), ...(more > 0 ? [`${more} more`] : [])];
      return `${label} is ready${names.length > 0 ? `, behind ${listed(names, 4)}` : ""}; ${when}`;
    }
    case "waiting":
      return `${label} ${stretch.on ? waitPhrase(stretch.on, name) : "waits"}${where}; ${when}`;
    case "paused":
      return `${label} has called what runs below it; ${when}`;
  }
}
