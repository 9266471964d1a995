// What the parts of the grammar share while they draw a program: chance, features, and the things that were named so far.
import type { Resource } from "../program.ts";
import type { Random } from "../random.ts";
import type { SlotKind } from "../vocabulary.ts";

export const FEATURES = [
  "byHand",
  "callbacks",
  "completed",
  "contexts",
  "coroutines",
  "drops",
  "eager",
  "futures",
  "gather",
  "generators",
  "groups",
  "ownAwaits",
  "shield",
  "stops",
  "timeouts",
  "wait",
  "waitFor",
  "wrappers",
] as const;
export type Feature = (typeof FEATURES)[number];

/** What may stand where. */
export interface Place {
  readonly depth: number;
  /** Whether it may await. */
  readonly awaits: boolean;
  readonly yields: boolean;
  /** Whether it is in an object's own await: a plain generator, where only the simpler statements may stand. */
  readonly ownAwait: boolean;
  /** Whether it is in a loop already. */
  readonly loops: boolean;
  /** The group around it, for most of its tasks. */
  readonly group: string | null;
  /** What is held around it. */
  readonly held: readonly Resource[];
}

export type Ways<T> = (readonly [weight: number, make: () => T])[];

export abstract class Draft {
  protected readonly random: Random;
  protected readonly features: ReadonlySet<Feature>;
  protected readonly resources: Resource[] = [];
  /** The slots that were named so far, and those whose bodies are complete. */
  readonly #slots = new Map<SlotKind, string[]>();
  protected readonly complete: string[] = [];
  /** How many statements may still be drawn. */
  protected budget: number;

  constructor(random: Random) {
    this.random = random;
    this.budget = 8 + random.below(40);
    const share = random.choose([0.15, 0.3, 0.5]);
    this.features = new Set(FEATURES.filter(() => random.chance(share)));
    this.#slots.set("task", ["task0"]);
  }

  /** Names slots that are filled before the program starts. */
  protected given(kind: SlotKind, slots: string[]): void {
    this.#slots.set(kind, slots);
  }

  protected slots(kind: SlotKind): readonly string[] {
    return this.#slots.get(kind) ?? [];
  }

  /** A new slot. */
  protected slot(kind: SlotKind): string {
    const known = this.#slots.get(kind) ?? [];
    const slot = `${kind}${String(known.length)}`;
    this.#slots.set(kind, [...known, slot]);
    return slot;
  }

  /** From now on, others may await what is in the slot. */
  protected finish(slot: string, drawn: unknown): void {
    // In CPython, who has awaited himself cannot be awaited any more ("await wasn't used with future").
    const awaitsSelf = JSON.stringify(drawn).includes('{"kind":"self"}');
    if (!awaitsSelf) this.complete.push(slot);
  }

  /** The complete ones of a kind. */
  protected completeOf(kind: SlotKind): string[] {
    return this.complete.filter((slot) => slot.startsWith(kind));
  }

  /** One of the slots, more likely a late one. */
  protected recent(slots: readonly string[]): string {
    const random = this.random;
    return random.chance(0.5) ? slots[Math.max(0, slots.length - 1 - random.below(3))]! : random.choose(slots);
  }
}
