/**
 * Who waits for a future without awaiting it: `gather`, `wait`, `shield` and a `TaskGroup` wait for several futures on
 * behalf of a task, which itself awaits something else. Only the call graph asks (`graph.ts`), so a loop keeps one entry
 * for each such wait, and not one for each future, as CPython does.
 */
import type { Future } from "./futures.ts";
import type { Task } from "./tasks.ts";

/** A task, and the futures that it waits for. @internal */
export interface AwaitedBy {
  readonly task: Task<unknown>;
  readonly futures: Iterable<Future<unknown>>;
}
