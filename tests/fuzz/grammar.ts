// Draws programs. Each program uses a few features only, chosen anew: so few things meet often instead of many things
// meeting rarely. Delays are few and short, for the same reason: what happens at the same instant is what is interesting.
//
// Every program ends, or waits for ever with nothing left to wake it. There is no loop without a bound, and nobody awaits
// a task, a kept coroutine or a generator unless that was drawn completely before: so nobody can wait for itself in a
// circle, where a cancel would run round for ever.
import type {
  Argument,
  Awaitable,
  Block,
  Call,
  Catches,
  ErrorValue,
  Expression,
  FuzzProgram,
  NewTask,
  Receiver,
  Resource,
  ResourceClass,
  Statement,
} from "./program.ts";
import { Random } from "./random.ts";
import { LATER, RESOURCES, SLOTS, parse } from "./vocabulary.ts";
import type { ArgumentKind, SlotKind } from "./vocabulary.ts";

const FEATURES = [
  "callbacks",
  "completed",
  "contexts",
  "coroutines",
  "eager",
  "futures",
  "gather",
  "generators",
  "groups",
  "shield",
  "timeouts",
  "wait",
  "waitFor",
] as const;
type Feature = (typeof FEATURES)[number];

const DELAYS = [0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 6, -1];
const LIMITS = [0, 1, 1, 2, 2, 3, 4, null, -1];
const FUTURES = ["future0", "future1", "future2"];

/** What may stand where. */
interface Place {
  readonly depth: number;
  /** Whether it may await. */
  readonly awaits: boolean;
  readonly yields: boolean;
  /** Whether it is in a loop already. */
  readonly loops: boolean;
  /** The group around it, for most of its tasks. */
  readonly group: string | null;
  /** What is held around it. */
  readonly held: readonly Resource[];
}

type Ways<T> = (readonly [weight: number, make: () => T])[];

/** The program of a seed; the same one each time. */
export function programOf(seed: number): FuzzProgram {
  return new Grammar(new Random(seed)).program();
}

class Grammar {
  readonly #random: Random;
  readonly #features: ReadonlySet<Feature>;
  readonly #resources: Resource[];
  /** The slots that were named so far, and those whose bodies are complete. */
  readonly #slots = new Map<SlotKind, string[]>();
  readonly #complete: string[] = [];
  #names = 0;
  #awaitsSelf = false;
  #budget: number;

  constructor(random: Random) {
    this.#random = random;
    this.#budget = 8 + random.below(40);
    const share = random.choose([0.15, 0.3, 0.5]);
    this.#features = new Set(FEATURES.filter(() => random.chance(share)));
    const classes = (Object.keys(RESOURCES) as ResourceClass[]).filter(
      (name) => random.chance(share / 2) || (name === "ContextVar" && this.#features.has("contexts")),
    );
    this.#resources = classes.flatMap((name) =>
      Array.from({ length: random.chance(0.2) ? 2 : 1 }, (_, index) => this.#resource(name, index)),
    );
    const lock = this.#resources.find((resource) => resource.class === "Lock");
    if (lock !== undefined && random.chance(0.5)) {
      this.#resources.push({ name: "conditionOfLock", class: "Condition", argument: lock.name });
    }
    this.#slots.set("task", ["task0"]);
    if (this.#features.has("futures")) this.#slots.set("future", FUTURES);
  }

  program(): FuzzProgram {
    const random = this.#random;
    const place: Place = { depth: 4, awaits: true, yields: false, loops: false, group: null, held: [] };
    const runs = Array.from({ length: random.chance(0.06) ? 2 : 1 }, () => this.#main(place));
    return {
      resources: this.#resources,
      runs,
      oneLoop: random.chance(0.5) && runs.length > 1,
      watchdog: random.chance(0.85) ? 3 + random.below(16) : null,
    };
  }

  #resource(kind: ResourceClass, index: number): Resource {
    const name = `${kind[0]!.toLowerCase()}${kind.slice(1)}${String(index)}`;
    const random = this.#random;
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
    const first = this.#times(1 + this.#random.below(3), () => this.#spawn(place));
    const then = this.#times(2 + this.#random.below(5), () => this.#statement(place));
    // With main, all of them end.
    const patience = this.#random.choose([0, 2, 4, 8]);
    const last: Statement = { kind: "await", what: { kind: "sleep", delay: patience, result: null }, guard: null };
    return [...first, ...then, last];
  }

  // --------------------------------------------------------------------------------------------------- statements

  #block(place: Place, most = 4): Block {
    const inner = { ...place, depth: place.depth - 1 };
    return this.#times(1 + this.#random.below(most), () => this.#statement(inner));
  }

  #times(count: number, make: () => Statement): Block {
    const block: Statement[] = [];
    for (let left = count; left > 0 && this.#budget > 0; left--) {
      this.#budget--;
      block.push(make());
    }
    return block;
  }

  #statement(place: Place): Statement {
    const compound = place.depth > 0;
    const waits = compound && place.awaits;
    const holdable = this.#resources.filter(({ class: kind }) => /Lock|Condition|Semaphore/.test(kind));
    const ways: Ways<Statement> = [
      [5, () => ({ kind: "poke", what: this.#poke(place) })],
      [0.3, () => ({ kind: "raise", error: this.#error() })],
      [0.3, () => ({ kind: "return", value: this.#random.below(10) })],
    ];
    if (compound) ways.push([3, () => this.#spawn(place)], [1, () => this.#try(place)]);
    if (place.awaits) ways.push([7, () => this.#await(place)]);
    if (place.yields) ways.push([6, () => ({ kind: "yield", value: this.#random.below(10) })]);
    if (waits) {
      ways.push([1.5, () => this.#try(place)]);
      if (!place.loops) ways.push([0.7, () => this.#repeat(place)]);
      if (this.#features.has("groups")) ways.push([2, () => this.#group(place)]);
      if (this.#features.has("timeouts")) ways.push([2, () => this.#timeout(place)]);
      if (this.#features.has("generators")) ways.push([1.5, () => this.#each(place)]);
      if (this.#features.has("completed")) ways.push([1.5, () => this.#asCompleted(place)]);
      const scopes = [...(this.#slots.get("group") ?? []), ...(this.#slots.get("timeout") ?? [])];
      if (scopes.length > 0) ways.push([0.7, () => this.#enter(place, this.#recent(scopes))]);
      if (holdable.length > 0) ways.push([2.5, () => this.#hold(place, this.#random.choose(holdable))]);
    }
    return this.#random.weighted(ways)();
  }

  #spawn(place: Place): Statement {
    return { kind: "poke", what: this.#task(place) };
  }

  #await(place: Place): Statement {
    const guard = this.#guard();
    // Nowhere else: a task that waits for itself through something else cannot be cancelled. And only once, since then it
    // cannot be awaited any more.
    const self = !place.loops && !this.#awaitsSelf && this.#random.chance(0.02);
    this.#awaitsSelf ||= self;
    return { kind: "await", what: self ? { kind: "self" } : this.#awaitable(place), guard };
  }

  #guard(): Catches | null {
    return this.#random.weighted([
      [5, null],
      [2, "ERRORS"],
      [2, "ALL"],
      [0.5, "CANCELS"],
    ] as const);
  }

  #try(place: Place): Statement {
    const random = this.#random;
    const catches = random.weighted([
      [3, "ERRORS"],
      [2, "CANCELS"],
      [2, "ALL"],
      [2, null],
    ] as const);
    const body = this.#block(place);
    const handler = catches !== null && random.chance(0.5) ? this.#block(place, 2) : [];
    const again = catches !== null && random.chance(catches === "ERRORS" ? 0.2 : 0.5);
    // A return in `finally` would swallow the error, and Python warns of it.
    const final = random.chance(0.4) ? this.#block(place, 2).filter(({ kind }) => kind !== "return") : [];
    return { kind: "try", body, catches, handler, again, final };
  }

  #repeat(place: Place): Statement {
    return { kind: "repeat", times: 2 + this.#random.below(2), body: this.#block({ ...place, loops: true }) };
  }

  #group(place: Place): Statement {
    const slot = this.#slot("group");
    // Closing a generator raises an error there in Python, which a group would take for one of the body.
    return { kind: "group", slot, body: this.#block({ ...place, yields: false, group: slot }) };
  }

  #timeout(place: Place): Statement {
    const slot = this.#slot("timeout");
    const [delay, absolute] = [this.#random.choose(LIMITS), this.#random.chance(0.3)];
    return { kind: "timeout", slot, delay, absolute, body: this.#block(place) };
  }

  #enter(place: Place, slot: string): Statement {
    return { kind: "enter", slot, body: this.#block({ ...place, yields: false }) };
  }

  #hold(place: Place, resource: Resource): Statement {
    return { kind: "hold", name: resource.name, body: this.#block({ ...place, held: [...place.held, resource] }, 3) };
  }

  #each(place: Place): Statement {
    const slot = this.#slot("generator");
    const generator = this.#block({ ...place, yields: true, group: null, held: [] });
    const leave = this.#random.chance(0.4) ? 1 + this.#random.below(2) : null;
    return { kind: "each", slot, generator, body: this.#block({ ...place, loops: true }, 2), leave };
  }

  #asCompleted(place: Place): Statement {
    const of = this.#several(place);
    const timeout = this.#random.choose(LIMITS);
    return { kind: "completed", of, timeout, futures: this.#random.chance(0.5), guard: this.#guard() };
  }

  // -------------------------------------------------------------------------------------------------- expressions

  #poke(place: Place): Expression {
    const ways: Ways<Expression> = [
      [0.3, () => ({ kind: "call", on: null, method: "everybody", args: [] })],
      [0.2, () => ({ kind: "call", on: null, method: "block", args: [this.#argument("delay", place)] })],
    ];
    for (const { name, class: kind } of this.#resources) {
      const weight = place.held.some((held) => held.name === name) ? 4 : 2;
      ways.push([weight, () => this.#phrase({ name }, this.#random.choose(RESOURCES[kind].pokes), place)]);
      if (kind === "ContextVar") {
        ways.push([1, () => this.#store("token", this.#phrase({ name }, "set item", place))]);
      }
    }
    for (const [kind, phrases] of Object.entries(SLOTS)) {
      const slots = this.#slots.get(kind as SlotKind) ?? [];
      if (slots.length === 0) continue;
      const make = () => this.#phrase({ slot: this.#recent(slots) }, this.#random.choose(phrases), place);
      ways.push([kind === "task" ? 4 : 2, make]);
    }
    if (this.#features.has("callbacks")) {
      const later = () => this.#phrase({ name: "loop()" }, this.#random.choose(LATER), place);
      ways.push([3, () => this.#store("handle", later())]);
      ways.push([0.1, () => this.#phrase({ name: "loop()" }, "stop()", place)]);
    }
    if (this.#features.has("contexts")) {
      ways.push([1, () => this.#store("context", { kind: "call", on: null, method: "copyContext", args: [] })]);
    }
    if (this.#features.has("groups")) ways.push([0.5, () => this.#store("group", { kind: "newGroup" })]);
    if (this.#features.has("timeouts")) {
      ways.push([0.5, () => this.#store("timeout", this.#phrase({ name: "asyncio" }, "timeout delay", place))]);
    }
    if (this.#features.has("eager")) {
      ways.push([0.7, () => this.#phrase({ name: "loop()" }, "setTaskFactory factory", place)]);
    }
    if (place.depth > 0) {
      if (this.#features.has("coroutines")) ways.push([1, () => this.#kept("coroutine", place)]);
      if (this.#features.has("generators")) ways.push([1.5, () => this.#kept("generator", place)]);
    }
    return this.#random.weighted(ways)();
  }

  #store(kind: SlotKind, value: Expression): Expression {
    return { kind: "store", slot: this.#slot(kind), value };
  }

  /** A coroutine or generator for others to use. */
  #kept(kind: "coroutine" | "generator", place: Place): Expression {
    const slot = this.#slot(kind);
    const yields = kind === "generator";
    const body = this.#block({ ...place, awaits: true, yields, group: null, held: [] });
    this.#finish(slot, body);
    return { kind: "store", slot, value: { kind, body } };
  }

  #phrase(on: Receiver, phrase: Parameters<typeof parse>[0], place: Place): Call | Expression {
    const { method, property, args } = parse(phrase);
    if (property) return { kind: "property", on, name: method };
    return this.#call(on, method, args, place);
  }

  #call(on: Receiver, method: string, kinds: readonly ArgumentKind[], place: Place): Call {
    const args = kinds.map((kind) => this.#argument(kind, place));
    const contexts = this.#slots.get("context") ?? [];
    const elsewhere = method === "addDoneCallback" && contexts.length > 0 && this.#random.chance(0.4);
    return { kind: "call", on, method, args, ...(elsewhere ? { context: this.#recent(contexts) } : {}) };
  }

  #argument(kind: ArgumentKind, place: Place): Argument {
    const random = this.#random;
    switch (kind) {
      case "callback":
        return { kind: "callback", body: place.depth > 0 ? this.#callbackBody(place) : [] };
      case "count":
        return 1 + random.below(2);
      case "delay":
        return { kind: "delay", eighths: random.choose(DELAYS) };
      case "error":
        return this.#error();
      case "factory":
        return random.choose([
          { kind: "name", name: "asyncio.eagerTaskFactory" },
          { kind: "name", name: "asyncio.eagerTaskFactory" },
          { kind: "name", name: "asyncio.createEagerTaskFactory(asyncio.Task)" },
          null,
        ]);
      case "flag":
        return random.chance(0.4);
      case "item":
        return random.below(10);
      case "listener":
        return this.#listener(place);
      case "message":
        return random.choose(["a", "b", "c"]);
      case "moment":
        return { kind: "moment", eighths: random.choose(DELAYS) };
      case "name":
        return `name${String(this.#names++)}`;
      case "predicate":
        return { kind: "predicate", of: this.#predicate() };
      case "token":
        return { kind: "slot", slot: this.#recent(this.#slots.get("token") ?? ["token0"]) };
      case "void":
        return null;
    }
  }

  #callbackBody(place: Place): Block {
    const inside: Place = { ...place, awaits: false, yields: false, group: null, held: [] };
    return this.#random.chance(0.6) ? this.#block(inside, 2) : [];
  }

  /** A callback that is kept, to be given again. */
  #listener(place: Place): Argument {
    const known = this.#slots.get("listener") ?? [];
    if (known.length > 0 && this.#random.chance(0.7)) return { kind: "slot", slot: this.#recent(known) };
    const slot = this.#slot("listener");
    return { kind: "listener", slot, body: place.depth > 0 ? this.#callbackBody(place) : [] };
  }

  #predicate(): Call {
    const event = this.#resources.find(({ class: kind }) => kind === "Event");
    if (event !== undefined) return { kind: "call", on: { name: event.name }, method: "isSet", args: [] };
    return { kind: "call", on: { slot: this.#recent(this.#slots.get("task")!) }, method: "done", args: [] };
  }

  #error(depth = 2): ErrorValue {
    if (depth > 0 && this.#random.chance(0.12)) {
      const errors = Array.from({ length: 1 + this.#random.below(2) }, () => this.#error(depth - 1));
      const name = this.#random.choose(["ExceptionGroup", "BaseExceptionGroup"] as const);
      return { kind: "error", name, text: this.#random.choose(["x", "y", "z"]), errors };
    }
    const name = this.#random.choose([
      "ValueError",
      "ValueError",
      "RuntimeError",
      "LookupError",
      "TimeoutError",
      "CancelledError",
    ] as const);
    return { kind: "error", name, text: this.#random.choose(["x", "y", "z"]) };
  }

  // --------------------------------------------------------------------------------------------------- awaitables

  #task(place: Place): NewTask {
    const random = this.#random;
    const slot = this.#slot("task");
    const groups = this.#slots.get("group") ?? [];
    const group =
      place.group !== null && random.chance(0.8)
        ? place.group
        : groups.length > 0 && random.chance(0.1)
          ? random.choose(groups)
          : null;
    const eager = this.#features.has("eager") && random.chance(0.6) ? random.chance(0.85) : null;
    // Where a task cannot start at once, since somebody is in its context, CPython 3.14 takes it for running all the same.
    const mayStart = eager ?? this.#features.has("eager");
    const contexts = mayStart ? [] : (this.#slots.get("context") ?? []);
    const inside: Place = { ...place, awaits: true, yields: false, loops: false, group: null, held: [] };
    const of = this.#coroutine(inside);
    this.#finish(slot, of);
    return {
      kind: "task",
      of,
      slot,
      group,
      name: random.chance(0.2) ? `name${String(this.#names++)}` : null,
      eager,
      context: contexts.length > 0 && random.chance(0.3) ? this.#recent(contexts) : null,
    };
  }

  /** Something that can be a task. */
  #coroutine(place: Place): Awaitable {
    const make = () => this.#awaitable({ ...place, depth: 0 });
    if (place.depth > 0 && this.#random.chance(0.85)) return { kind: "coroutine", body: this.#block(place) };
    const awaitable = make();
    // Others are refused; once in a while is enough.
    const refused = ["slot", "task", "ensure", "shield", "gather"].includes(awaitable.kind);
    return refused && this.#random.chance(0.9) ? this.#sleep() : awaitable;
  }

  #sleep(): Awaitable {
    const result = this.#random.chance(0.3) ? this.#random.below(10) : null;
    return { kind: "sleep", delay: this.#random.choose(DELAYS), result };
  }

  #awaitable(place: Place): Awaitable {
    const random = this.#random;
    const deep = place.depth > 0;
    const inner = { ...place, depth: place.depth - 1 };
    const ways: Ways<Awaitable> = [[4, () => this.#sleep()]];
    const known = [
      ...this.#complete.filter((slot) => !slot.startsWith("generator")),
      ...(this.#slots.get("future") ?? []),
    ];
    if (known.length > 0) ways.push([3, () => ({ kind: "slot", slot: this.#recent(known) })]);
    for (const { name, class: kind } of this.#resources) {
      const phrases = RESOURCES[kind].awaits;
      if (phrases.length === 0) continue;
      const weight = place.held.some((held) => held.name === name) && kind === "Condition" ? 8 : 2;
      ways.push([
        weight,
        () => {
          const { method, args } = parse(random.choose(phrases));
          return this.#call({ name }, method, args, place);
        },
      ]);
    }
    const generators = this.#complete.filter((slot) => slot.startsWith("generator"));
    if (generators.length > 0) ways.push([4, () => this.#step(this.#recent(generators))]);
    if (deep) ways.push([1.5, () => ({ kind: "coroutine", body: this.#block({ ...place, yields: false }) })]);
    if (deep) ways.push([0.7, () => this.#ensure(inner)]);
    if (deep && this.#features.has("shield")) ways.push([1.5, () => ({ kind: "shield", of: this.#awaitable(inner) })]);
    if (deep && this.#features.has("waitFor")) {
      ways.push([2, () => ({ kind: "waitFor", of: this.#awaitable(inner), timeout: random.choose(LIMITS) })]);
    }
    if (deep && this.#features.has("gather")) {
      ways.push([
        2,
        () => ({
          kind: "gather",
          of: this.#several(place),
          twice: random.chance(0.15),
          returnExceptions: random.chance(0.5),
        }),
      ]);
    }
    if (deep && this.#features.has("wait")) ways.push([2, () => this.#wait(place)]);
    return random.weighted(ways)();
  }

  #step(slot: string): Awaitable {
    const door = this.#random.choose(["send", "send", "send", "fail", "close"] as const);
    const sent = door === "fail" ? this.#error() : this.#random.chance(0.5) ? this.#random.below(10) : null;
    return { kind: "step", slot, door, sent };
  }

  #wait(place: Place): Awaitable {
    const random = this.#random;
    const isFuture = (each: Awaitable) => ["slot", "task", "ensure", "shield", "gather"].includes(each.kind);
    const of = this.#several(place).map((each) => (isFuture(each) || random.chance(0.03) ? each : this.#wrapped(each)));
    const returnWhen = random.choose(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"] as const);
    return { kind: "wait", of, returnWhen, timeout: random.choose(LIMITS) };
  }

  #ensure(place: Place): Awaitable {
    const of = this.#awaitable(place);
    const slot = this.#slot("ensured");
    this.#finish(slot, of);
    return { kind: "ensure", of, slot };
  }

  #wrapped(of: Awaitable): Awaitable {
    const slot = this.#slot("task");
    this.#finish(slot, of);
    return { kind: "task", of, slot, group: null, name: null, eager: null, context: null };
  }

  #several(place: Place): Awaitable[] {
    const inner = { ...place, depth: place.depth - 1, yields: false };
    return Array.from({ length: this.#random.choose([1, 2, 2, 3, 3]) }, () => this.#awaitable(inner));
  }

  // -------------------------------------------------------------------------------------------------------- slots

  #slot(kind: SlotKind): string {
    const known = this.#slots.get(kind) ?? [];
    const slot = `${kind}${String(known.length)}`;
    this.#slots.set(kind, [...known, slot]);
    return slot;
  }

  /** From now on, others may await what is in the slot. */
  #finish(slot: string, drawn: unknown): void {
    // In CPython, who has awaited himself cannot be awaited any more ("await wasn't used with future").
    const awaitsSelf = JSON.stringify(drawn).includes('{"kind":"self"}');
    if (!awaitsSelf) this.#complete.push(slot);
  }

  /** One of the slots, more likely a late one. */
  #recent(slots: readonly string[]): string {
    const random = this.#random;
    return random.chance(0.5) ? slots[Math.max(0, slots.length - 1 - random.below(3))]! : random.choose(slots);
  }
}
