// For what a task waits, as a record tells it. All that a task waits for is a future; what that future is there for, it was told when it was
// made. A group can get children while its owner waits for them, so the wait of one that stands for children can grow.
import type { ObservedFuture, ObservedTask, Purpose } from "../asyncio/internal.ts";
import type { Id, Wait } from "./events.ts";
import { withChild } from "./join.ts";
import { FutureRecord, TaskRecord, type KnownThings } from "./known.ts";
import { finite } from "./numbers.ts";

type ForResource = Extract<Purpose, { kind: "resource" }>;

/** What tasks wait for. */
export class Waits {
  readonly #known: KnownThings;
  readonly #resource: (purpose: ForResource) => Id;

  /** @param resource gives the number of a resource that is waited for, which may not have been met before */
  constructor(known: KnownThings, resource: (purpose: ForResource) => Id) {
    this.#known = known;
    this.#resource = resource;
  }

  /** What a task waits for that waits for this future. */
  of(future: ObservedFuture, task: TaskRecord): Wait {
    const record = this.#known.future(future);
    const { id } = record;
    if (record instanceof TaskRecord) return { kind: "task", future: id };
    record.waiter = task;
    const { purpose } = record;
    switch (purpose?.kind) {
      case "sleep":
        return { kind: "sleep", future: id, until: finite(purpose.until) };
      case "resource":
        return { kind: "resource", future: id, resource: this.#resource(purpose), action: purpose.action };
      case "children": {
        const children: Id[] = [];
        for (const child of purpose.futures) if (!child.done()) children.push(this.#known.future(child).id);
        return { kind: "children", future: id, of: purpose.of, children };
      }
      case "promise":
      case "thread":
        return { kind: purpose.kind, future: id };
      default:
        return { kind: "future", future: id };
    }
  }

  /** A child has joined those that a future stands for. Gives who waits for one child more, if somebody does. */
  join(future: ObservedFuture, child: ObservedTask): { readonly waiter: Id; readonly child: Id } | null {
    const joined = this.#known.future(future);
    const waiter = joined instanceof FutureRecord ? joined.waiter : null;
    if (waiter?.waitsFor?.kind !== "children" || waiter.waitsFor.future !== joined.id || waiter.queued || child.done())
      return null;
    const { id } = this.#known.task(child);
    waiter.waitsFor = withChild(waiter.waitsFor, id);
    return { waiter: waiter.id, child: id };
  }
}
