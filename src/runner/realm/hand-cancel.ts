// A cancel by the reader's hand: the program is run again, and between two turns a task is cancelled, as code outside the loop would do it. Up to
// there the run is the same as the one in which the reader chose the moment, since virtual time makes runs repeatable.
import type { Recorder } from "../../trace/recorder.ts";
import type { RunOptions } from "../wire/to-worker.ts";

/** What is to be done between two turns of such a run. */
export function cancelByHand(
  { turn, time, task }: NonNullable<RunOptions["cancelAt"]>,
  recorder: Pick<Recorder, "turn" | "betweenTurns" | "taskOf">,
  clock: { time(): number },
): () => void {
  let done = false;
  return () => {
    if (done || recorder.turn < turn || clock.time() < time) return;
    done = true;
    recorder.betweenTurns();
    recorder.taskOf(task)?.cancel();
  };
}
