// The recorder of a realm: what it needs to know of values, errors and places it finds here.
import { brief, briefArguments, briefError, callsOf, takeStack, type Clock } from "../../asyncio/internal.ts";
import type { Place } from "../../trace/events.ts";
import { Recorder } from "../../trace/recorder.ts";
import type { RecorderPorts } from "../../trace/recorder-ports.ts";

/** The line that does something is found so far down the stack, below the calls of the console or of the loop. */
const MARK_DEPTH = 24;

/** Makes one; it tells when a turn begins, and when the engine has its turn. */
export function recorderOf(clock: Clock, ports: Pick<RecorderPorts, "turnStarted" | "paused">): Recorder {
  return new Recorder({
    clock,
    repr: brief,
    describeError: briefError,
    describeArguments: briefArguments,
    mark: () => takeStack(MARK_DEPTH),
    placeOf: (mark) => placeOf(callsOf(mark)[0]),
    ...ports,
  });
}

function placeOf(call: { readonly file: string; readonly line: number } | undefined): Place | null {
  return call === undefined ? null : { file: call.file, line: call.line };
}
