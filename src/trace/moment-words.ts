// What a moment is called: T3 is when a task has stepped aside for the fourth time, as in the text.
import type { Picture } from "./picture.ts";
import { seconds } from "./words.ts";

/** `T3`; between two such moments, `after T3`. Where the begin of a run was dropped, its turns have numbers only. */
export function momentLabel({ columns, whole }: Picture, moment: number): string {
  const column = columns[moment - 1];
  if (column === undefined) return "begin";
  if (!whole) return `turn ${column.turn}`;
  if (column.aside !== null) return `T${column.aside}`;
  let before = moment - 2;
  while (before >= 0 && columns[before]?.aside === null) before--;
  return before < 0 ? "before T0" : `after T${columns[before]?.aside ?? ""}`;
}

/** With its turn and the time: `T3 · turn 5 of 9 · 1 s`. */
export function momentName(picture: Picture, moment: number): string {
  const { columns } = picture;
  const { turn, until } = columns[moment - 1] ?? { turn: 0, until: columns[0]?.time ?? 0 };
  const label = picture.whole ? `${momentLabel(picture, moment)} · ` : "";
  return `${label}turn ${turn} of ${columns.at(-1)?.turn ?? 0} · ${seconds(until)}`;
}
