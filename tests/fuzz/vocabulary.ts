// What can be done with what: for each resource and each kind of slot, the methods and what their arguments are. A dot
// marks a property.
import type { ResourceClass } from "./program.ts";

/** The kinds of arguments, each drawn by the grammar. */
export type ArgumentKind =
  | "callback"
  | "count"
  | "delay"
  | "error"
  | "errorClass"
  | "factory"
  | "flag"
  | "item"
  | "listener"
  | "message"
  | "moment"
  | "name"
  | "predicate"
  | "stop"
  | "token"
  | "void";

/** `.property`, or `method` followed by the kinds of its arguments. */
type Phrase = `.${string}` | `${string} ${ArgumentKind}` | `${string} ${ArgumentKind} ${ArgumentKind}` | `${string}()`;

interface Words {
  /** What takes no time. */
  readonly pokes: readonly Phrase[];
  /** What is awaited. */
  readonly awaits: readonly Phrase[];
}

const queue: Words = {
  pokes: [
    "qsize()",
    "empty()",
    "full()",
    "putNowait item",
    "putNowait item",
    "getNowait()",
    "taskDone()",
    "shutdown flag",
  ],
  awaits: ["put item", "put item", "get()", "get()", "get()", "join()"],
};
const semaphore: Words = { pokes: ["locked()", "release()", "release()"], awaits: ["acquire()"] };

export const RESOURCES: Readonly<Record<ResourceClass, Words>> = {
  Lock: { pokes: ["locked()", "release()"], awaits: ["acquire()"] },
  Event: { pokes: ["isSet()", "set()", "set()", "clear()"], awaits: ["wait()"] },
  Condition: {
    pokes: ["locked()", "release()", "notify count", "notify count", "notifyAll()"],
    awaits: ["acquire()", "wait()", "wait()", "waitFor predicate"],
  },
  Semaphore: semaphore,
  BoundedSemaphore: semaphore,
  Barrier: {
    pokes: [".nWaiting", ".broken", ".parties"],
    awaits: ["wait()", "wait()", "wait()", "wait()", "reset()", "abort()"],
  },
  Queue: queue,
  PriorityQueue: queue,
  LifoQueue: queue,
  ContextVar: { pokes: ["get()", "get()", "set item", "reset token"], awaits: [] },
};

/** What a slot may hold: its name without the number. */
export type SlotKind =
  | "context"
  | "coroutine"
  | "ensured"
  | "future"
  | "generator"
  | "group"
  | "handle"
  | "listener"
  | "operation"
  | "task"
  | "timeout"
  | "token";

const future: Words["pokes"] = [
  "setResult item",
  "setResult item",
  "setResult item",
  "setException error",
  "setException errorClass",
  "setException stop",
  "cancel()",
  "cancel message",
  "done()",
  "cancelled()",
  "result()",
  "exception()",
  "addDoneCallback callback",
  "removeDoneCallback listener",
  "addDoneCallback listener",
];

/** Slots that are good for something themselves; the others serve as arguments. */
export const SLOTS: Readonly<Partial<Record<SlotKind, Words["pokes"]>>> = {
  context: ["run callback"],
  // What `ensureFuture` gave: a task or a plain future.
  ensured: future,
  future,
  handle: ["cancel()", "cancelled()"],
  task: [
    "cancel()",
    "cancel()",
    "cancel message",
    "cancel message",
    "cancelling()",
    "uncancel()",
    "done()",
    "cancelled()",
    "result()",
    "exception()",
    "getName()",
    "setName name",
    "setResult item",
    "setException error",
    "addDoneCallback callback",
    "removeDoneCallback listener",
    "addDoneCallback listener",
  ],
  timeout: ["when()", "expired()", "reschedule moment", "reschedule void"],
};

/** What a loop does later; the handle is kept. */
export const LATER: readonly Phrase[] = ["callSoon callback", "callLater delay callback", "callAt moment callback"];

/** A phrase, taken apart. */
export function parse(phrase: Phrase): { method: string; property: boolean; args: readonly ArgumentKind[] } {
  const [method, ...args] = phrase.replace(/^\.|\(\)$/g, "").split(" ");
  return { method: method!, property: phrase.startsWith("."), args: args as ArgumentKind[] };
}
