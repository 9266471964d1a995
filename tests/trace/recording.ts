// For tests of what a recorder writes: a program is run, and its record is looked at kind by kind.
import type { EventOf, TraceEvent } from "../../src/trace/events.ts";
import type { RunOptions } from "../../src/runner/wire/to-worker.ts";
import { runHere } from "../runner/running.ts";

/** The record of a program; line 1 imports asyncio. */
export async function record(body: string, options: RunOptions = {}): Promise<TraceEvent[]> {
  const source = `import * as asyncio from "asyncio";\n${body}`;
  return (await runHere(source, { ...options, collectTrace: true })).trace;
}

/** The events of a kind. */
export function of<Kind extends TraceEvent["kind"]>(trace: readonly TraceEvent[], kind: Kind): EventOf<Kind>[] {
  return trace.filter((event): event is EventOf<Kind> => event.kind === kind);
}

/** What happens to a task, by its name. */
export function taskCalled(trace: readonly TraceEvent[], name: string): EventOf<"task-created"> {
  const found = of(trace, "task-created").find((event) => event.name === name || event.coroutine === name);
  if (found === undefined) throw new Error(`no task ${name}`);
  return found;
}

/** The events up to the end of the first run of the loop: closing a loop makes tasks of its own. */
export function firstRun(trace: readonly TraceEvent[]): TraceEvent[] {
  return trace.slice(0, trace.findIndex(({ kind }) => kind === "loop-stopped") + 1);
}
