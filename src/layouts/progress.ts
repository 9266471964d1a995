// How far a reader is in each part of the course.

/** Chapters by part: `{ a: 4, b: 9 }`. */
export type Totals = Readonly<Record<string, number>>;

/** How many chapters each part has, by the ids of all. */
export function totalsOf(ids: readonly string[]): Totals {
  const totals: Record<string, number> = {};
  for (const id of ids) totals[partOf(id)] = (totals[partOf(id)] ?? 0) + 1;
  return totals;
}

/** Of each part that was begun, what to say: `2 of 4 finished`, and at last `finished`. */
export function progressOf(finished: ReadonlySet<string>, totals: Totals): ReadonlyMap<string, string> {
  const done = Map.groupBy(finished, partOf);
  return new Map(
    Object.entries(totals).flatMap(([part, total]) => {
      // A chapter that the course no longer has counts for nothing more than the part has.
      const count = Math.min(done.get(part)?.length ?? 0, total);
      if (count === 0) return [];
      return [[part, count === total ? "finished" : `${String(count)} of ${String(total)} finished`]];
    }),
  );
}

function partOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
