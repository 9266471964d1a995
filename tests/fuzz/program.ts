// A program of the fuzzer: one tree, written down by two emitters. Nothing in it belongs to either language, and whatever
// part of it is taken out, what is left is a program again; that is what makes it easy to shrink.
//
// Things that are shared by all coroutines are of two kinds. A resource (`lock0`, `queue1`) is made before the program
// starts. A slot (`task3`, `future0`) is a place that a statement fills; to read it while it is empty raises LookupError.

export interface FuzzProgram {
  readonly resources: readonly Resource[];
  /** Each is the body of a `main`, run one after the other. */
  readonly runs: readonly Block[];
  /** Whether one Runner runs them all, on one loop; else each has an `asyncio.run` of its own. */
  readonly oneLoop: boolean;
  /** When `main` is cancelled if it has not ended, in eighths of a second; null for never. */
  readonly watchdog: number | null;
}

/** `new Class(argument)` under a name, such as `queue0`. */
export interface Resource {
  readonly name: string;
  readonly class: ResourceClass;
  /** Null for none. Variables: the default. Conditions: the name of their lock. */
  readonly argument: number | string | null;
}

export type ResourceClass =
  | "Lock"
  | "Event"
  | "Condition"
  | "Semaphore"
  | "BoundedSemaphore"
  | "Barrier"
  | "Queue"
  | "PriorityQueue"
  | "LifoQueue"
  | "ContextVar";

export type Block = readonly Statement[];

/** Which errors a handler takes: those that Python calls an Exception, cancels, or both. */
export type Catches = "ERRORS" | "CANCELS" | "ALL";

export type Statement =
  /** Awaits, and prints what came of it. Without `guard`, an error leaves the function. */
  | { readonly kind: "await"; readonly what: Awaitable; readonly guard: Catches | null }
  /** Evaluates, and prints the value or the error; a bare one lets the error leave the function. */
  | { readonly kind: "poke"; readonly what: Expression; readonly bare: boolean }
  /** Calls a coroutine function, and takes nothing. */
  | {
      readonly kind: "drop";
      readonly how: "call" | "method" | "otherName" | "later" | "kept";
      /** Where a plain function keeps the coroutine that it gives; null where none does. */
      readonly slot: string | null;
      readonly body: Block;
    }
  | { readonly kind: "raise"; readonly error: ErrorValue }
  | { readonly kind: "return"; readonly value: number }
  /** Outside of generators it only prints. */
  | { readonly kind: "yield"; readonly value: number | null }
  | {
      readonly kind: "try";
      readonly body: Block;
      readonly catches: Catches | null;
      readonly handler: Block;
      /** Whether the handler ends with raising the error again. */
      readonly again: boolean;
      readonly final: Block;
    }
  | {
      readonly kind: "group";
      readonly slot: string;
      readonly body: Block;
      /** Whether an object of the program's own holds it. */
      readonly wrapped: boolean;
    }
  | {
      readonly kind: "timeout";
      readonly slot: string;
      readonly delay: number | null;
      /** `timeoutAt` so long from now. */
      readonly absolute: boolean;
      readonly body: Block;
      readonly wrapped: boolean;
    }
  /** Enters the group or timeout in a slot, which may have been entered before. */
  | { readonly kind: "enter"; readonly slot: string; readonly body: Block; readonly wrapped: boolean }
  /** `with variable.set(value)`: the token ends with the block. */
  | {
      readonly kind: "with";
      readonly name: string;
      readonly slot: string;
      readonly value: number;
      readonly body: Block;
    }
  /** `async with` of a lock, condition or semaphore. */
  | { readonly kind: "hold"; readonly name: string; readonly body: Block }
  | { readonly kind: "repeat"; readonly times: number; readonly body: Block }
  /** `async for` over a generator of its own; left at the `leave`th value. */
  | {
      readonly kind: "each";
      readonly slot: string;
      readonly generator: Block;
      readonly body: Block;
      readonly leave: number | null;
    }
  | {
      readonly kind: "completed";
      readonly of: readonly Awaitable[];
      readonly timeout: number | null;
      /** `async for`, which gives the futures themselves. */
      readonly futures: boolean;
      readonly guard: Catches | null;
    };

/** What can be evaluated without waiting. */
export type Expression =
  | Call
  | { readonly kind: "property"; readonly on: Receiver; readonly name: string }
  | { readonly kind: "store"; readonly slot: string; readonly value: Expression | Coroutine | Generator | Operation }
  /** `send`, `throw` or `close` of the coroutine or operation in a slot, or of the coroutine of the task there. */
  | {
      readonly kind: "byHand";
      readonly slot: string;
      readonly act: "send" | "throw" | "close";
      readonly sent: Argument;
    }
  | { readonly kind: "newGroup" }
  | NewTask;

export interface Call {
  readonly kind: "call";
  /** Null for a function of the helpers. */
  readonly on: Receiver | null;
  readonly method: string;
  readonly args: readonly Argument[];
  /** The slot of the context that a callback is to run in. */
  readonly context?: string;
}

/** A name known everywhere, or a slot. */
export type Receiver = { readonly name: string } | { readonly slot: string };

export type Argument =
  | null
  | boolean
  | number
  | string
  | ErrorValue
  | Callback
  /** A class of errors. */
  | { readonly kind: "class"; readonly name: "ValueError" | "LookupError" | "CancelledError" }
  /** A callback that is kept. */
  | { readonly kind: "listener"; readonly slot: string; readonly body: Block }
  | { readonly kind: "slot"; readonly slot: string }
  | { readonly kind: "name"; readonly name: string }
  /** So many seconds. */
  | { readonly kind: "delay"; readonly eighths: number }
  /** The moment so far from now. */
  | { readonly kind: "moment"; readonly eighths: number }
  | { readonly kind: "predicate"; readonly of: Call };

export interface ErrorValue {
  readonly kind: "error";
  readonly name:
    | "ValueError"
    | "RuntimeError"
    | "LookupError"
    | "TimeoutError"
    | "CancelledError"
    | "StopIteration"
    | "ExceptionGroup"
    | "BaseExceptionGroup";
  readonly text: string;
  /** What is in a group. */
  readonly errors?: readonly ErrorValue[];
}

/** A function for the loop to call. Its body does not await. */
export interface Callback {
  readonly kind: "callback";
  readonly body: Block;
}

export interface Coroutine {
  readonly kind: "coroutine";
  readonly body: Block;
}

export interface Generator {
  readonly kind: "generator";
  readonly body: Block;
}

/** What an operation of the async generator in a slot gives: a coroutine, not yet awaited. */
export interface Operation {
  readonly kind: "operation";
  readonly slot: string;
  readonly door: "send" | "fail" | "close";
  readonly sent: Argument;
}

export interface NewTask {
  readonly kind: "task";
  readonly of: Awaitable;
  /** Where it is kept. */
  readonly slot: string;
  /** The slot of the group that makes it. */
  readonly group: string | null;
  readonly name: string | null;
  readonly eager: boolean | null;
  /** The slot of a context. */
  readonly context: string | null;
}

export type Awaitable =
  | Coroutine
  | Operation
  /** An object whose own await is this. */
  | { readonly kind: "ownAwait"; readonly body: Block }
  | Call
  | NewTask
  | { readonly kind: "slot"; readonly slot: string }
  | { readonly kind: "self" }
  | { readonly kind: "sleep"; readonly delay: number; readonly result: number | null }
  | { readonly kind: "shield"; readonly of: Awaitable }
  | { readonly kind: "ensure"; readonly of: Awaitable; readonly slot: string }
  | { readonly kind: "waitFor"; readonly of: Awaitable; readonly timeout: number | null }
  | {
      readonly kind: "gather";
      readonly of: readonly Awaitable[];
      /** Whether all of them are given twice. */
      readonly twice: boolean;
      readonly returnExceptions: boolean;
    }
  | {
      readonly kind: "wait";
      readonly of: readonly Awaitable[];
      readonly returnWhen: "ALL_COMPLETED" | "FIRST_COMPLETED" | "FIRST_EXCEPTION";
      readonly timeout: number | null;
    }
  /** One operation of the async generator in a slot, within a coroutine. */
  | { readonly kind: "step"; readonly slot: string; readonly door: "send" | "fail" | "close"; readonly sent: Argument };
