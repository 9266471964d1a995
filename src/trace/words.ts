// The words for what a record tells: the same in figures, tables, sentences and labels.
import type { Id, Outcome, Wait } from "./events.ts";
import { FOREVER } from "./numbers.ts";

/** How something in the record is called. */
export type NameOf = (id: Id) => string;

/** `1.5 s`: at most three decimals, and no zeros that say nothing; what is shorter, in milliseconds. */
export function seconds(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.001) return `${Number((value * 1000).toPrecision(2))} ms`;
  return `${Number(value.toFixed(3))} s`;
}

/** What a task waits for, as a label: `sleep 1 s`. `since` is when the wait began. */
export function waitLabel(on: Wait, name: NameOf, since: number): string {
  switch (on.kind) {
    case "turn":
      return "the next turn";
    case "sleep":
      return on.until < FOREVER ? `sleep ${seconds(on.until - since)}` : "sleep for ever";
    case "task":
    case "future":
      return name(on.future);
    case "resource":
      return ACTIONS[on.action] === undefined ? name(on.resource) : `${ACTIONS[on.action]} ${name(on.resource)}`;
    case "children":
      return on.children.length === 0 ? JOINS[on.of] : `${JOINS[on.of]} of ${on.children.length}`;
    case "promise":
      return on.what ?? "a promise";
    case "thread":
      return "a thread";
  }
}

/** The same in a sentence, after a name: `sleeps until 2 s`. */
export function waitPhrase(on: Wait, name: NameOf): string {
  switch (on.kind) {
    case "turn":
      return "lets the others go first";
    case "sleep":
      return on.until < FOREVER ? `sleeps until ${seconds(on.until)}` : "sleeps for ever";
    case "task":
    case "future":
      return `waits for ${name(on.future)}`;
    case "resource":
      return `waits ${PURPOSES[on.action] ?? "for"} ${name(on.resource)}`;
    case "children": {
      // All have ended, and what counts them has not been called yet.
      if (on.children.length === 0) return `waits for its ${JOINS[on.of]} to hear that all are done`;
      const children = listed(on.children.map(name));
      return on.of === "wait" || on.of === "as-completed" ? `waits for some of ${children}` : `waits for ${children}`;
    }
    case "promise":
      return `waits for ${on.what ?? "a promise, outside the loop"}`;
    case "thread":
      return "waits for a thread";
  }
}

const PURPOSES: Readonly<Record<string, string>> = {
  get: "for something in",
  put: "for room in",
  join: "until all is done in",
};

const ACTIONS: Readonly<Record<string, string>> = { get: "get from", put: "put into", join: "join" };

const JOINS = {
  gather: "gather",
  wait: "wait",
  group: "group",
  "as-completed": "first",
  shield: "shield",
} as const;

/** How an end is marked. */
export const ENDS: Readonly<Record<Outcome, string>> = {
  returned: "✓ done",
  raised: "✗ failed",
  cancelled: "✗ cancelled",
};

/** `a`, `a and b`, `a, b and c`; of many only the first, and how many more. */
export function listed(words: readonly string[], most = 3): string {
  const shown = words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
