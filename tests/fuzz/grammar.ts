// Draws programs. Each program uses a few features only, chosen anew: so few things meet often instead of many things
// meeting rarely. Delays are few and short, for the same reason: what happens at the same instant is what is interesting.
//
// Every program ends, or waits for ever with nothing left to wake it. There is no loop without a bound, and nobody awaits
// a task, a kept coroutine or a generator unless that was drawn completely before: so nobody can wait for itself in a
// circle, where a cancel would run round for ever.
import { LIMITS } from "./grammar/arguments.ts";
import type { Place, Ways } from "./grammar/draft.ts";
import { Expressions } from "./grammar/expressions.ts";
import type { Block, Catches, FuzzProgram, Resource, ResourceClass, Statement } from "./program.ts";
import { Random } from "./random.ts";
import { RESOURCES } from "./vocabulary.ts";

const FUTURES = ["future0", "future1", "future2"];

/** The program of a seed; the same one each time. */
export function programOf(seed: number): FuzzProgram {
  return new Grammar(new Random(seed)).program();
}

class Grammar extends Expressions {
  #awaitsSelf = false;

  constructor(random: Random) {
    super(random);
    const share = this.features.size / 40;
    const classes = (Object.keys(RESOURCES) as ResourceClass[]).filter(
      (name) => random.chance(share) || (name === "ContextVar" && this.features.has("contexts")),
    );
    for (const name of classes) {
      for (let index = 0; index < (random.chance(0.2) ? 2 : 1); index++) {
        this.resources.push(this.#resource(name, index));
      }
    }
    const lock = this.resources.find((resource) => resource.class === "Lock");
    if (lock !== undefined && random.chance(0.5)) {
      this.resources.push({ name: "conditionOfLock", class: "Condition", argument: lock.name });
    }
    if (this.features.has("futures")) this.given("future", FUTURES);
  }

  program(): FuzzProgram {
    const random = this.random;
    const place: Place = {
      depth: 4,
      awaits: true,
      yields: false,
      ownAwait: false,
      loops: false,
      group: null,
      held: [],
    };
    const runs = Array.from({ length: random.chance(0.06) ? 2 : 1 }, () => this.#main(place));
    return {
      resources: this.resources,
      runs,
      oneLoop: random.chance(0.5) && runs.length > 1,
      watchdog: random.chance(0.85) ? 3 + random.below(16) : null,
    };
  }

  #resource(kind: ResourceClass, index: number): Resource {
    const name = `${kind[0]!.toLowerCase()}${kind.slice(1)}${String(index)}`;
    const random = this.random;
    const size = (): number | null => {
      switch (kind) {
        case "Semaphore":
        case "BoundedSemaphore":
          return random.choose([0, 1, 1, 2, 3]);
        case "Barrier":
          return random.choose([1, 2, 2, 3]);
        case "Queue":
        case "PriorityQueue":
        case "LifoQueue":
          return random.choose([0, 1, 1, 2]);
        case "ContextVar":
          return index;
        default:
          return null;
      }
    };
    return { name, class: kind, argument: size() };
  }

  #main(place: Place): Block {
    const first = this.#times(1 + this.random.below(3), () => this.#spawn(place));
    const then = this.#times(2 + this.random.below(5), () => this.#statement(place));
    // With main, all of them end.
    const patience = this.random.choose([0, 2, 4, 8]);
    const last: Statement = { kind: "await", what: { kind: "sleep", delay: patience, result: null }, guard: null };
    return [...first, ...then, last];
  }

  protected override block(place: Place, most = 4): Block {
    const inner = { ...place, depth: place.depth - 1 };
    return this.#times(1 + this.random.below(most), () => this.#statement(inner));
  }

  #times(count: number, make: () => Statement): Block {
    const block: Statement[] = [];
    for (let left = count; left > 0 && this.budget > 0; left--) {
      this.budget--;
      block.push(make());
    }
    return block;
  }

  #statement(place: Place): Statement {
    const compound = place.depth > 0;
    const waits = compound && place.awaits;
    const holdable = this.resources.filter(({ class: kind }) => /Lock|Condition|Semaphore/.test(kind));
    const variables = this.resources.filter(({ class: kind }) => kind === "ContextVar");
    const ways: Ways<Statement> = [
      [5, () => this.#poke(place)],
      [0.3, () => ({ kind: "raise", error: this.features.has("stops") ? this.#anyError() : this.error() })],
      [0.3, () => ({ kind: "return", value: this.random.below(10) })],
    ];
    if (compound) ways.push([3, () => this.#spawn(place)], [1, () => this.#try(place)]);
    if (compound && this.features.has("drops")) ways.push([3, () => this.#drop(place)]);
    if (place.awaits) ways.push([7, () => this.#await(place)]);
    if (place.yields) ways.push([6, () => this.#yield(place)]);
    if (compound && variables.length > 0) ways.push([1.5, () => this.#with(place, this.random.choose(variables))]);
    if (waits) {
      ways.push([1.5, () => this.#try(place)]);
      if (!place.loops) ways.push([0.7, () => this.#repeat(place)]);
    }
    // The rest stands in async functions only.
    if (waits && !place.ownAwait) {
      if (this.features.has("groups")) ways.push([2, () => this.#group(place)]);
      if (this.features.has("timeouts")) ways.push([2, () => this.#timeout(place)]);
      if (this.features.has("generators")) ways.push([1.5, () => this.#each(place)]);
      if (this.features.has("completed")) ways.push([1.5, () => this.#asCompleted(place)]);
      const scopes = [...this.slots("group"), ...this.slots("timeout")];
      if (scopes.length > 0) ways.push([0.7, () => this.#enter(place, this.recent(scopes))]);
      if (holdable.length > 0) ways.push([2.5, () => this.#hold(place, this.random.choose(holdable))]);
    }
    return this.random.weighted(ways)();
  }

  #anyError() {
    return this.random.chance(0.5) ? this.stop() : this.error();
  }

  #poke(place: Place): Statement {
    return { kind: "poke", what: this.expression(place), bare: this.random.chance(0.1) };
  }

  #drop(place: Place): Statement {
    const how = this.random.weighted([
      [3, "call"],
      [1, "method"],
      [1, "otherName"],
      [1, "later"],
      [2, "kept"],
    ] as const);
    if (how !== "kept") return { kind: "drop", how, slot: null, body: [] };
    const slot = this.slot("coroutine");
    const body = this.block({ ...place, awaits: true, yields: false, ownAwait: false, group: null, held: [] }, 2);
    this.finish(slot, body);
    return { kind: "drop", how, slot, body };
  }

  #spawn(place: Place): Statement {
    return { kind: "poke", what: this.task(place), bare: false };
  }

  #yield(place: Place): Statement {
    // What an object's own await yields must be nothing, or a task takes offence.
    const nothing = place.ownAwait && this.random.chance(0.8);
    return { kind: "yield", value: nothing ? null : this.random.below(10) };
  }

  #await(place: Place): Statement {
    const guard = this.#guard();
    // Nowhere else: a task that waits for itself through something else cannot be cancelled. And only once, since then it
    // cannot be awaited any more.
    const self = !place.loops && !this.#awaitsSelf && this.random.chance(0.02);
    this.#awaitsSelf ||= self;
    return { kind: "await", what: self ? { kind: "self" } : this.awaitable(place), guard };
  }

  #guard(): Catches | null {
    return this.random.weighted([
      [5, null],
      [2, "ERRORS"],
      [2, "ALL"],
      [0.5, "CANCELS"],
    ] as const);
  }

  #try(place: Place): Statement {
    const random = this.random;
    const catches = random.weighted([
      [3, "ERRORS"],
      [2, "CANCELS"],
      [2, "ALL"],
      [2, null],
    ] as const);
    const body = this.block(place);
    const handler = catches !== null && random.chance(0.5) ? this.block(place, 2) : [];
    const again = catches !== null && random.chance(catches === "ERRORS" ? 0.2 : 0.5);
    // A return in `finally` would swallow the error, and Python warns of it.
    const final = random.chance(0.4) ? this.block(place, 2).filter(({ kind }) => kind !== "return") : [];
    return { kind: "try", body, catches, handler, again, final };
  }

  #repeat(place: Place): Statement {
    return { kind: "repeat", times: 2 + this.random.below(2), body: this.block({ ...place, loops: true }) };
  }

  #group(place: Place): Statement {
    const slot = this.slot("group");
    return { kind: "group", slot, body: this.block({ ...place, group: slot }), wrapped: this.#wrapped() };
  }

  #timeout(place: Place): Statement {
    const slot = this.slot("timeout");
    const [delay, absolute] = [this.random.choose(LIMITS), this.random.chance(0.3)];
    return { kind: "timeout", slot, delay, absolute, body: this.block(place), wrapped: this.#wrapped() };
  }

  #enter(place: Place, slot: string): Statement {
    return { kind: "enter", slot, body: this.block(place), wrapped: this.#wrapped() };
  }

  #wrapped(): boolean {
    return this.features.has("wrappers") && this.random.chance(0.6);
  }

  #with(place: Place, { name }: Resource): Statement {
    const body = this.block(place, 3);
    return { kind: "with", name, slot: this.slot("token"), value: this.random.below(10), body };
  }

  #hold(place: Place, resource: Resource): Statement {
    return { kind: "hold", name: resource.name, body: this.block({ ...place, held: [...place.held, resource] }, 3) };
  }

  #each(place: Place): Statement {
    const slot = this.slot("generator");
    const generator = this.block({ ...place, yields: true, group: null, held: [] });
    const leave = this.random.chance(0.4) ? 1 + this.random.below(2) : null;
    return { kind: "each", slot, generator, body: this.block({ ...place, loops: true }, 2), leave };
  }

  #asCompleted(place: Place): Statement {
    const of = this.several(place);
    const timeout = this.random.choose(LIMITS);
    return { kind: "completed", of, timeout, futures: this.random.chance(0.5), guard: this.#guard() };
  }
}
