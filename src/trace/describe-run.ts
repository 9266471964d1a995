// A whole run in words, for those who do not see its figure: what happened, moment by moment.
import type { Picture } from "./picture.ts";
import { momentLabel } from "./moment-words.ts";
import { narrate } from "./narrate.ts";
import type { Events } from "./slices.ts";

/** Of a long run only the begin is told: nobody listens to a thousand sentences. */
const MOST_MOMENTS = 60;

/** What happened, and when: `T0: main had its first turn. …` */
export function describeRun(events: Events, picture: Picture): string {
  const told = picture.columns.slice(0, MOST_MOMENTS).map((column, index) => {
    const sentence = narrate(events, picture, index + 1);
    return column.aside === null ? sentence : `${momentLabel(picture, index + 1)}: ${sentence}`;
  });
  const more = picture.columns.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more moments follow.`] : [])].join(" ");
}
