// Every listing of the course, a sixth of them for each commit, run and drawn: its lanes are the loop's tasks, they do at each moment what the state says, and the marks of output are
// the output, in its order.
import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rotation } from "../rotation.ts";
import { recordedRun } from "../../src/course/recorded-run.ts";
import { draw } from "../../src/trace/draw-svg.ts";
import { History } from "../../src/trace/history.ts";
import { pictureOf } from "../../src/trace/lanes.ts";
import type { Lane } from "../../src/trace/picture.ts";
import { narrate } from "../../src/trace/narrate.ts";
import { notesOn } from "../../src/trace/notes.ts";
import { rowsOf } from "../../src/trace/rows.ts";
import { scaleByTime, scaleByTurn } from "../../src/trace/scale.ts";
import type { TaskState } from "../../src/trace/state.ts";

const all = globSync("*/*", { cwd: "content/snippets" })
  .filter((id) => !id.endsWith("-refused"))
  .sort();
const ids = process.env.DEEP === "1" ? all : rotation(all, Math.ceil(all.length / 6));

/** What a lane does right after an event. */
function activityAt({ stretches, end }: Lane, seq: number): string {
  const stretch = stretches.findLast(({ from, to }) => from <= seq && seq < to);
  return stretch?.activity ?? (end !== null && end.seq <= seq ? "done" : "nothing");
}

/** The same, as the state of the loop has it. */
function phaseOf({ phase, waitsFor }: TaskState): string {
  return phase === "waiting" && waitsFor?.kind === "turn" ? "ready" : phase;
}

// Some listings bring a database along.
describe.each(ids)("the picture of %s", { timeout: 240_000 }, (id) => {
  it("has a lane for each task, which does what the loop's state says; and its output, in order", async () => {
    const events = await recordedRun(id);
    const picture = pictureOf(events);
    const history = new History(Infinity);
    history.append(events);
    const lanes = new Map(picture.lanes.filter(({ kind }) => kind === "task").map((lane) => [lane.task, lane]));
    const wrong: string[] = [];
    for (const { to } of picture.columns)
      for (const task of history.stateAt(to).tasks.values()) {
        const lane = lanes.get(task.id);
        const [drawn, told] = [lane ? activityAt(lane, to) : "no lane", phaseOf(task)];
        // A task of the loop's own has none; one that made an eager task is paused in it.
        if (lane === undefined && task.madeBy === null && task.defined.file.startsWith("asyncio/")) continue;
        if (drawn !== told && !(drawn === "paused" && told === "running"))
          wrong.push(`${task.name} at ${to}: ${drawn}, not ${told}`);
      }
    expect(wrong).toEqual([]);

    const printed = events.flatMap((event) => (event.kind === "output" ? [event.seq] : []));
    const marks = picture.lanes.flatMap((lane) => lane.marks).filter(({ kind }) => kind.startsWith("std"));
    expect(marks.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(printed);

    const rows = rowsOf(picture);
    const drawings = [scaleByTurn(picture), scaleByTime(picture)].map((scale) =>
      draw(picture, scale, rows, { id: "test" }),
    );
    const told = picture.columns.map((_, index) => narrate(events, picture, index + 1));
    const notes = notesOn(events, picture).map(({ text }) => text);
    for (const text of [...drawings.map(({ chart }) => chart.replaceAll(/>[^<]*</g, "><")), ...notes])
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
    expect(told.every((sentence) => sentence.length > 1)).toBe(true);
  });
});
