// Parts of a record. Numbers may be missing in it (a step that did very much is not told to the last detail), so a number is looked for.
import type { EventOf, TraceEvent } from "./events.ts";

/** A record as it is passed around: events in the order of their numbers. */
export type Events = readonly TraceEvent[];

/** Where event number `seq`, or the next one after it, stands. */
export function indexOf(events: Events, seq: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.seq ?? Infinity) < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The events from number `from` to number `to`, both included. */
export function between(events: Events, from: number, to: number): TraceEvent[] {
  return events.slice(indexOf(events, from), indexOf(events, to + 1));
}

/** The events of a kind. */
export function ofKind<const Kind extends TraceEvent["kind"]>(events: Events, kind: Kind): EventOf<Kind>[] {
  return events.filter((event): event is Extract<TraceEvent, { kind: Kind }> & EventOf<Kind> => event.kind === kind);
}
