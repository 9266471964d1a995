// What is evaluated without waiting.
import { Awaitables } from "./awaitables.ts";
import type { Place, Ways } from "./draft.ts";
import type { Call, Expression, Receiver } from "../program.ts";
import { LATER, RESOURCES, SLOTS, parse } from "../vocabulary.ts";
import type { SlotKind } from "../vocabulary.ts";

export abstract class Expressions extends Awaitables {
  protected expression(place: Place): Expression {
    const ways: Ways<Expression> = [
      [0.3, () => ({ kind: "call", on: null, method: "everybody", args: [] })],
      [0.2, () => ({ kind: "call", on: null, method: "block", args: [this.argument("delay", place)] })],
    ];
    for (const { name, class: kind } of this.resources) {
      const weight = place.held.some((held) => held.name === name) ? 4 : 2;
      ways.push([weight, () => this.#phrase({ name }, this.random.choose(RESOURCES[kind].pokes), place)]);
      if (kind === "ContextVar") {
        ways.push([1, () => this.#store("token", this.#phrase({ name }, "set item", place))]);
      }
    }
    for (const [kind, phrases] of Object.entries(SLOTS)) {
      const slots = this.slots(kind as SlotKind);
      if (slots.length === 0) continue;
      const make = () => this.#phrase({ slot: this.recent(slots) }, this.random.choose(phrases), place);
      ways.push([kind === "task" ? 4 : 2, make]);
    }
    if (this.features.has("callbacks")) {
      const later = () => this.#phrase({ name: "loop()" }, this.random.choose(LATER), place);
      ways.push([3, () => this.#store("handle", later())]);
      ways.push([0.1, () => this.#phrase({ name: "loop()" }, "stop()", place)]);
    }
    if (this.features.has("contexts")) {
      ways.push([1, () => this.#store("context", { kind: "call", on: null, method: "copyContext", args: [] })]);
    }
    if (this.features.has("groups")) ways.push([0.5, () => this.#store("group", { kind: "newGroup" })]);
    if (this.features.has("timeouts")) {
      ways.push([0.5, () => this.#store("timeout", this.#phrase({ name: "asyncio" }, "timeout delay", place))]);
    }
    if (this.features.has("eager")) {
      ways.push([0.7, () => this.#phrase({ name: "loop()" }, "setTaskFactory factory", place)]);
    }
    if (place.depth > 0) {
      if (this.features.has("coroutines") || this.features.has("byHand")) {
        ways.push([this.features.has("byHand") ? 2 : 1, () => this.#kept("coroutine", place)]);
      }
      if (this.features.has("generators")) ways.push([1.5, () => this.#kept("generator", place)]);
    }
    const generators = this.completeOf("generator");
    if (generators.length > 0 && this.features.has("byHand")) {
      ways.push([2, () => this.#keptOperation(this.recent(generators))]);
    }
    if (this.features.has("byHand")) ways.push([4, () => this.#byHand()]);
    return this.random.weighted(ways)();
  }

  #store(kind: SlotKind, value: Expression): Expression {
    return { kind: "store", slot: this.slot(kind), value };
  }

  /** A coroutine or generator for others to use. */
  #kept(kind: "coroutine" | "generator", place: Place): Expression {
    const slot = this.slot(kind);
    const yields = kind === "generator";
    const body = this.block({ ...place, awaits: true, yields, ownAwait: false, group: null, held: [] });
    this.finish(slot, body);
    return { kind: "store", slot, value: { kind, body } };
  }

  #keptOperation(generator: string): Expression {
    const slot = this.slot("operation");
    const value = this.operation(generator);
    this.finish(slot, value);
    return { kind: "store", slot, value };
  }

  /** One step, error or end for a coroutine, an operation, or the coroutine of a task. */
  #byHand(): Expression {
    const kept = [...this.slots("coroutine"), ...this.slots("operation")];
    const slots = kept.length > 0 && this.random.chance(0.8) ? kept : this.slots("task");
    const act = this.random.choose(["send", "send", "send", "throw", "close"] as const);
    const sent = act === "throw" ? this.error() : this.random.chance(0.15) ? this.random.below(10) : null;
    return { kind: "byHand", slot: this.recent(slots), act, sent };
  }

  #phrase(on: Receiver, phrase: Parameters<typeof parse>[0], place: Place): Call | Expression {
    const { method, property, args } = parse(phrase);
    if (property) return { kind: "property", on, name: method };
    return this.call(on, method, args, place);
  }
}
