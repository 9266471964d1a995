// What a recorder knows of the locks, queues … that tasks share: their numbers and labels, and who holds them. A lock does not
// know its holder; who acquires one is who runs.
import type { ObservedResourceState } from "../asyncio/internal.ts";
import type { EventBody, Id, Resource } from "./events.ts";

type ResourceEvent = Extract<EventBody, { kind: "resource" }>;

interface Known extends Resource {
  state: Resource["state"];
  readonly holders: Id[];
  /** Whether its last change was not told. */
  late: boolean;
}

/** So many are told of when a record begins in the middle of a run: a program can make any number of them. */
const MOST = 1000;

export class Resources {
  readonly #newId: () => Id;
  readonly #known = new WeakMap<object, Known>();
  /** The latest, by number. */
  readonly #latest = new Map<Id, Known>();
  readonly #counts = new Map<string, number>();
  #late: Known[] = [];

  constructor(newId: () => Id) {
    this.#newId = newId;
  }

  knows(resource: object): boolean {
    return this.#known.has(resource);
  }

  idOf(resource: object): Id {
    return this.#known.get(resource)!.id;
  }

  /** The latest ones. */
  all(): Resource[] {
    return [...this.#latest.values()].map(({ id, what, label, state }) => ({ id, what, label, state }));
  }

  /**
   * Notes a change.
   *
   * @param by who runs
   * @param told whether it becomes an event now; else its last state does, later
   */
  changed(resource: object, change: string, state: ObservedResourceState, by: Id, told: boolean): ResourceEvent | null {
    const known = this.#known.get(resource) ?? this.#meet(resource, state);
    const { kind: _, held, ...rest } = state;
    if (held === true) {
      hold(known.holders, change, by);
      known.state = { ...rest, holders: [...known.holders] };
    } else known.state = rest;
    if (told) return eventOf(known, change, by);
    if (!known.late) this.#late.push(known);
    known.late = true;
    return null;
  }

  /** Whether there are changes that were not told. */
  get isLate(): boolean {
    return this.#late.length > 0;
  }

  /** The last state of those whose changes were not told. */
  late(by: Id): ResourceEvent[] {
    const events = this.#late.map((known) => eventOf(known, "changed", by));
    for (const known of this.#late) known.late = false;
    this.#late = [];
    return events;
  }

  #meet(resource: object, { kind }: ObservedResourceState): Known {
    const name = resource.constructor.name;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    const label = `${name.slice(0, 100)} ${String(count)}`;
    const known: Known = { id: this.#newId(), what: kind, label, state: {}, holders: [], late: false };
    this.#known.set(resource, known);
    this.#latest.set(known.id, known);
    if (this.#latest.size > MOST) this.#latest.delete(this.#latest.keys().next().value!);
    return known;
  }
}

function eventOf({ id, what, label, state }: Known, change: string, by: Id): ResourceEvent {
  return { kind: "resource", resource: id, what, label, change, by: by === 0 ? null : by, state };
}

/** Anyone may release: then it is the oldest holder that no longer holds. */
function hold(holders: Id[], change: string, by: Id): void {
  if (change === "acquired") holders.push(by);
  else if (change === "released") holders.splice(Math.max(0, holders.indexOf(by)), 1);
}
