// What is awaited.
import { Arguments, DELAYS, LIMITS } from "./arguments.ts";
import type { Place, Ways } from "./draft.ts";
import type { Awaitable, Block, Call, NewTask, Operation, Receiver, Statement } from "../program.ts";
import { RESOURCES, parse } from "../vocabulary.ts";
import type { ArgumentKind } from "../vocabulary.ts";

export abstract class Awaitables extends Arguments {
  protected call(on: Receiver, method: string, kinds: readonly ArgumentKind[], place: Place): Call {
    const args = kinds.map((kind) => this.argument(kind, place));
    const contexts = this.slots("context");
    const elsewhere = method === "addDoneCallback" && contexts.length > 0 && this.random.chance(0.4);
    return { kind: "call", on, method, args, ...(elsewhere ? { context: this.recent(contexts) } : {}) };
  }

  protected task(place: Place): NewTask {
    const random = this.random;
    const slot = this.slot("task");
    const groups = this.slots("group");
    const group =
      place.group !== null && random.chance(0.8)
        ? place.group
        : groups.length > 0 && random.chance(0.1)
          ? random.choose(groups)
          : null;
    const eager = this.features.has("eager") && random.chance(0.6) ? random.chance(0.85) : null;
    // Where a task cannot start at once, since somebody is in its context, CPython 3.14 takes it for running all the same.
    const mayStart = eager ?? this.features.has("eager");
    const contexts = mayStart ? [] : this.slots("context");
    const inside: Place = { ...place, awaits: true, yields: false, loops: false, group: null, held: [] };
    const of = this.#taskOf(inside);
    this.finish(slot, of);
    return {
      kind: "task",
      of,
      slot,
      group,
      name: random.chance(0.25) ? (this.argument("name", place) as string) : null,
      eager,
      context: contexts.length > 0 && random.chance(0.3) ? this.recent(contexts) : null,
    };
  }

  #taskOf(place: Place): Awaitable {
    const ways: Ways<Awaitable> = [[6, () => this.#coroutine(place)]];
    const generators = this.completeOf("generator");
    if (generators.length > 0) ways.push([3, () => this.operation(this.recent(generators))]);
    // One that was begun, or that others drive as well.
    const kept = [...this.completeOf("coroutine"), ...this.completeOf("operation")];
    if (kept.length > 0 && this.features.has("byHand")) {
      ways.push([1.5, () => ({ kind: "slot", slot: this.recent(kept) })]);
    }
    return this.random.weighted(ways)();
  }

  #coroutine(place: Place): Awaitable {
    if (place.depth <= 0) return this.#sleep();
    return { kind: "coroutine", body: this.block({ ...place, ownAwait: false }) };
  }

  #sleep(): Awaitable {
    const result = this.random.chance(0.3) ? this.random.below(10) : null;
    return { kind: "sleep", delay: this.random.choose(DELAYS), result };
  }

  protected awaitable(place: Place): Awaitable {
    const random = this.random;
    const deep = place.depth > 0;
    const inner = { ...place, depth: place.depth - 1, ownAwait: false };
    const ways: Ways<Awaitable> = [[4, () => this.#sleep()]];
    // An object's own await enters a coroutine by the back door in Python, where nobody asks whether it has begun.
    const once = (slot: string) => /^(coroutine|operation)/.test(slot);
    const known = [
      ...this.complete.filter((slot) => !slot.startsWith("generator") && !(place.ownAwait && once(slot))),
      ...this.slots("future"),
    ];
    if (known.length > 0) ways.push([3, () => ({ kind: "slot", slot: this.recent(known) })]);
    for (const { name, class: kind } of this.resources) {
      const phrases = RESOURCES[kind].awaits;
      if (phrases.length === 0) continue;
      const weight = place.held.some((held) => held.name === name) && kind === "Condition" ? 8 : 2;
      ways.push([
        weight,
        () => {
          const { method, args } = parse(random.choose(phrases));
          return this.call({ name }, method, args, place);
        },
      ]);
    }
    const generators = this.completeOf("generator");
    if (generators.length > 0) {
      ways.push([3, () => this.#step(this.recent(generators))]);
      ways.push([2, () => this.operation(this.recent(generators))]);
    }
    if (deep) ways.push([1.5, () => this.#coroutine({ ...place, yields: false })]);
    if (deep && this.features.has("ownAwaits")) ways.push([2, () => this.ownAwait(place)]);
    if (deep) ways.push([0.7, () => this.#ensure(inner)]);
    if (deep && this.features.has("shield")) ways.push([1.5, () => ({ kind: "shield", of: this.awaitable(inner) })]);
    if (deep && this.features.has("waitFor")) {
      ways.push([2, () => ({ kind: "waitFor", of: this.awaitable(inner), timeout: random.choose(LIMITS) })]);
    }
    if (deep && this.features.has("gather")) ways.push([2, () => this.#gather(place)]);
    if (deep && this.features.has("wait")) ways.push([2, () => this.#wait(place)]);
    return random.weighted(ways)();
  }

  #step(slot: string): Awaitable {
    const door = this.random.choose(["send", "send", "send", "fail", "close"] as const);
    const sent = door === "fail" ? this.error() : this.random.chance(0.5) ? this.random.below(10) : null;
    return { kind: "step", slot, door, sent };
  }

  protected operation(slot: string): Operation {
    const door = this.random.choose(["send", "send", "send", "send", "fail", "close"] as const);
    const sent = door === "fail" ? this.error() : this.random.chance(0.3) ? this.random.below(10) : null;
    return { kind: "operation", slot, door, sent };
  }

  /** An object that says itself how to await it. */
  protected ownAwait(place: Place): Awaitable {
    return { kind: "ownAwait", body: this.block({ ...place, yields: true, ownAwait: true, group: null, held: [] }, 3) };
  }

  #gather(place: Place): Awaitable {
    const futures = this.slots("future");
    const of = this.several(place);
    if (futures.length > 0 && this.random.chance(0.4)) {
      // Eagerly started, a child completes what stands before or behind it among the arguments.
      const future = this.random.choose(futures);
      of.splice(this.random.below(of.length + 1), 0, { kind: "slot", slot: future });
      of.push(this.#completing(future, place));
    }
    return { kind: "gather", of, twice: this.random.chance(0.15), returnExceptions: this.random.chance(0.5) };
  }

  /** A coroutine that begins with completing a future. */
  #completing(future: string, place: Place): Awaitable {
    const { method, args } = parse(this.random.choose(["setResult item", "setException error", "cancel message"]));
    const first: Statement = { kind: "poke", what: this.call({ slot: future }, method, args, place), bare: false };
    const rest: Block = this.block({ ...place, depth: 0, yields: false, group: null, held: [] }, 2);
    return { kind: "coroutine", body: [first, ...rest] };
  }

  #wait(place: Place): Awaitable {
    const random = this.random;
    const isFuture = (each: Awaitable) => ["slot", "task", "ensure", "shield", "gather"].includes(each.kind);
    const of = this.several(place).map((each) => (isFuture(each) || random.chance(0.03) ? each : this.#wrapped(each)));
    const returnWhen = random.choose(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"] as const);
    return { kind: "wait", of, returnWhen, timeout: random.choose(LIMITS) };
  }

  #ensure(place: Place): Awaitable {
    const of = this.awaitable(place);
    const slot = this.slot("ensured");
    this.finish(slot, of);
    return { kind: "ensure", of, slot };
  }

  #wrapped(of: Awaitable): Awaitable {
    const slot = this.slot("task");
    this.finish(slot, of);
    return { kind: "task", of, slot, group: null, name: null, eager: null, context: null };
  }

  protected several(place: Place): Awaitable[] {
    const inner = { ...place, depth: place.depth - 1, yields: false, ownAwait: false };
    return Array.from({ length: this.random.choose([1, 2, 2, 3, 3]) }, () => this.awaitable(inner));
  }
}
