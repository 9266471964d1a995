// The states of the loop in a run that grows, and a record that goes on from one of them.
import type { TraceEvent } from "../../trace/events.ts";
import { History } from "../../trace/history.ts";
import type { Picture } from "../../trace/picture.ts";
import type { LoopState } from "../../trace/state.ts";

/** A record as it grows. */
interface Growing {
  readonly events: readonly TraceEvent[];
  readonly picture: Picture;
}

/** The loop at each moment of a record. */
export class RunStates {
  readonly #record: Growing;
  #events: readonly TraceEvent[] = [];
  #history = new History(Infinity);
  #taken = 0;

  constructor(record: Growing) {
    this.#record = record;
  }

  /** The loop after so many columns of the picture. */
  at(moment: number): LoopState {
    const { events, picture } = this.#record;
    if (events !== this.#events) {
      this.#events = events;
      this.#history = new History(Infinity);
      this.#taken = 0;
    }
    this.#history.append(events.slice(this.#taken));
    this.#taken = events.length;
    return this.#history.stateAt(picture.columns[moment - 1]?.to ?? 0);
  }
}

/** Events without the oldest of them: they begin with the state after these, as a record does that was cut where it was made. */
export function withoutOldest(events: readonly TraceEvent[], count: number): TraceEvent[] {
  const last = events[count - 1];
  if (last === undefined) return [...events];
  const history = new History(Infinity);
  history.append(events.slice(0, count));
  const { seq, loop, time, turn, iteration, tasks, ready, timers, resources } = history.stateAt(last.seq);
  const snapshot: TraceEvent = {
    kind: "snapshot",
    seq,
    loop,
    time,
    dropped: count,
    turn,
    iteration,
    tasks: [...tasks.values()].filter(({ phase }) => phase !== "done"),
    ready: [...ready],
    timers: [...timers],
    resources: [...resources.values()],
  };
  return [snapshot, ...events.slice(count)];
}
