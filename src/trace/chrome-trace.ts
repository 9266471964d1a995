// A run in the Trace Event Format, which Perfetto (ui.perfetto.dev) and Chrome's own viewer open: a thread for each lane, a slice for each
// stretch, an instant for each mark, a flow for each arrow. Loop time may stand still for many turns, so a turn lasts a microsecond here.
import type { Lane, Picture } from "./picture.ts";
import { columnOf, timeAt } from "./scale.ts";
import { stretchWords } from "./stretch-words.ts";
import { waitLabel } from "./words.ts";

/** One entry of the format. */
export type ChromeEvent = Readonly<Record<string, unknown>>;

const PROCESS = 1;
/** What a turn lasts, in microseconds, beside the time that passes in it. */
const TURN_US = 1;

/** The run as an object to be written as JSON. */
export function chromeTrace(picture: Picture, title: string): { traceEvents: ChromeEvent[]; displayTimeUnit: "ms" } {
  const { lanes, arrows, columns, clock } = picture;
  const at = (seq: number) => timeAt(clock, seq) * 1e6 + (columnOf(columns, seq) + partOf(picture, seq)) * TURN_US;
  const threads = new Map(lanes.map(({ key }, index) => [key, index + 1]));
  const base = { pid: PROCESS, cat: "loop" };
  const named = (name: string, args: Record<string, unknown>, tid = 0) => ({ ...base, ph: "M", name, tid, args });
  const traceEvents: ChromeEvent[] = [named("process_name", { name: title })];
  lanes.forEach((lane, index) => {
    const tid = index + 1;
    traceEvents.push(
      named("thread_name", { name: lane.label }, tid),
      named("thread_sort_index", { sort_index: tid }, tid),
    );
    for (const stretch of lane.stretches) {
      const begin = at(stretch.from);
      const dur = at(Math.min(stretch.to, picture.last)) - begin;
      const args = { what: stretchWords(lane, stretch, picture) };
      traceEvents.push({ ...base, ph: "X", name: sliceName(lane, stretch, picture), ts: begin, dur, tid, args });
    }
    for (const { kind, seq, text, at: place } of lane.marks)
      traceEvents.push({
        ...base,
        ph: "i",
        s: "t",
        name: text === "" ? kind : text,
        ts: at(seq),
        tid,
        args: { kind, ...place },
      });
  });
  arrows.forEach(({ kind, seq, from, to }, id) => {
    const [source, target] = [threads.get(picture.laneOf(from) ?? ""), threads.get(picture.laneOf(to) ?? "")];
    if (source === undefined || target === undefined) return;
    const flow = { ...base, cat: "arrow", name: kind, id };
    traceEvents.push(
      { ...flow, ph: "s", ts: at(seq), tid: source },
      { ...flow, ph: "f", bp: "e", ts: at(seq) + TURN_US / 2, tid: target },
    );
  });
  return { traceEvents, displayTimeUnit: "ms" };
}

function sliceName(
  { kind }: Lane,
  { activity, on, from }: Lane["stretches"][number],
  { clock, name }: Picture,
): string {
  if (kind === "loop") return activity === "waiting" ? "waits" : "callback";
  return activity === "waiting" && on ? waitLabel(on, name, timeAt(clock, from)) : activity;
}

/** How far an event lies in its column, from 0 to less than 1. */
function partOf({ columns }: Picture, seq: number): number {
  const column = columns[columnOf(columns, seq)];
  if (column === undefined) return 0;
  return Math.min(Math.max((seq - column.from) / (column.to - column.from + 1), 0), 0.999);
}
