// What the code shows of a moment: at which lines tasks stand, and which line ran last.
import type { Picture } from "../../trace/picture.ts";
import { ranLast, standings } from "../../trace/positions.ts";
import type { LoopState } from "../../trace/state.ts";
import type { CodeMarks } from "./host.ts";

/** The marks after so many columns of a picture, when the loop is in that state. */
export function marksAt(state: LoopState, picture: Picture, moment: number): CodeMarks {
  const looks = new Map(
    picture.lanes.flatMap(({ kind, task, look }) => (kind === "task" ? [[task, look] as const] : [])),
  );
  const ran = ranLast(picture, moment);
  const actor = picture.columns[moment - 1]?.actor ?? null;
  return {
    standing: standings(state).flatMap(({ file, line, tasks }) => {
      const shown = tasks.flatMap((task) => looks.get(task) ?? []);
      return shown.length > 0 ? [{ file, line, looks: shown }] : [];
    }),
    ran: ran && { ...ran, look: looks.get(actor) ?? 0 },
  };
}
