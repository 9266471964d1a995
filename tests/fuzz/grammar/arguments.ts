// What calls are given: numbers, errors, callbacks.
import { Draft } from "./draft.ts";
import type { Place } from "./draft.ts";
import type { Argument, Block, Call, ErrorValue } from "../program.ts";
import type { ArgumentKind } from "../vocabulary.ts";

export const DELAYS = [0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 6, -1];
export const LIMITS = [0, 1, 1, 2, 2, 3, 4, null, -1];
const TEXTS = ["x", "y", "z"];

export abstract class Arguments extends Draft {
  #names = 0;

  protected abstract block(place: Place, most?: number): Block;

  protected argument(kind: ArgumentKind, place: Place): Argument {
    const random = this.random;
    switch (kind) {
      case "callback":
        return { kind: "callback", body: place.depth > 0 ? this.#callbackBody(place) : [] };
      case "count":
        return 1 + random.below(2);
      case "delay":
        return { kind: "delay", eighths: random.choose(DELAYS) };
      case "error":
        return this.error();
      case "errorClass":
        return { kind: "class", name: random.choose(["ValueError", "LookupError", "CancelledError"] as const) };
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
      case "stop":
        return this.features.has("stops") ? this.stop() : this.error();
      case "token":
        return { kind: "slot", slot: this.recent(this.slots("token").length > 0 ? this.slots("token") : ["token0"]) };
      case "void":
        return null;
    }
  }

  #callbackBody(place: Place): Block {
    const inside: Place = { ...place, awaits: false, yields: false, ownAwait: false, group: null, held: [] };
    return this.random.chance(0.6) ? this.block(inside, 2) : [];
  }

  /** A callback that is kept, to be given again. */
  #listener(place: Place): Argument {
    const known = this.slots("listener");
    if (known.length > 0 && this.random.chance(0.7)) return { kind: "slot", slot: this.recent(known) };
    const slot = this.slot("listener");
    return { kind: "listener", slot, body: place.depth > 0 ? this.#callbackBody(place) : [] };
  }

  #predicate(): Call {
    const event = this.resources.find(({ class: kind }) => kind === "Event");
    if (event !== undefined) return { kind: "call", on: { name: event.name }, method: "isSet", args: [] };
    return { kind: "call", on: { slot: this.recent(this.slots("task")) }, method: "done", args: [] };
  }

  protected error(depth = 2): ErrorValue {
    if (depth > 0 && this.random.chance(0.12)) {
      const errors = Array.from({ length: 1 + this.random.below(2) }, () => this.error(depth - 1));
      const name = this.random.choose(["ExceptionGroup", "BaseExceptionGroup"] as const);
      return { kind: "error", name, text: this.random.choose(TEXTS), errors };
    }
    const name = this.random.choose([
      "ValueError",
      "ValueError",
      "RuntimeError",
      "LookupError",
      "TimeoutError",
      "CancelledError",
    ] as const);
    return { kind: "error", name, text: this.random.choose(TEXTS) };
  }

  /**
   * The error that ends what is driven. Nobody throws it in: CPython's own awaitables, written in C, would take it for
   * their result.
   */
  protected stop(): ErrorValue {
    return { kind: "error", name: "StopIteration", text: this.random.choose(TEXTS) };
  }
}
