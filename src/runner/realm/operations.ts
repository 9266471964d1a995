// The operations of the platform that a program has under way: what may settle a promise of its, or call it back, at any
// moment of real time. A program finds few names of the platform (globals.ts), so they can all be counted; and so a run knows
// when nothing is left that could wake its program, and when its clock may go on to the next timer without overtaking
// anything.
import { after, realNow } from "../../asyncio/internal.ts";
import { replaceMethod } from "./replace.ts";

/** How long a stream may be waited for: whether anybody will ever write into it cannot be known. */
const STREAM_MS = 2000;
/** How long a message may take from one port to the other; whether anybody listens there cannot be known either. */
const MESSAGE_MS = 100;

/** Counts them. */
export class Operations {
  readonly #ended: () => void;
  #count = 0;
  #messagesUntil = 0;

  /** @param ended told whenever one has ended */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  get underWay(): boolean {
    return this.#count > 0 || realNow() < this.#messagesUntil;
  }

  /** Counts one that a promise stands for, until it settles or so much real time has passed; gives a promise in its place. */
  watch<T>(promise: Promise<T>, forMs = Infinity): Promise<T> {
    const end = this.begin();
    const cancel = forMs === Infinity ? () => {} : after(forMs, end);
    return promise.finally(() => {
      cancel();
      end();
    });
  }

  /** Counts one; gives what is to be called when it has ended. */
  begin(): () => void {
    let open = true;
    this.#count++;
    return () => {
      if (!open) return;
      open = false;
      this.#count--;
      this.#ended();
    };
  }

  /** A message is on its way. */
  sent(): void {
    this.#messagesUntil = realNow() + MESSAGE_MS;
    after(MESSAGE_MS + 1, this.#ended);
  }
}

/** Has the operations of a realm's platform counted. */
export function countOperations(operations: Operations): void {
  const sure = [Blob.prototype, Response.prototype, Request.prototype, WebAssembly];
  const streams = [
    ReadableStream.prototype,
    ReadableStreamDefaultReader.prototype,
    WritableStream.prototype,
    WritableStreamDefaultWriter.prototype,
    ...bufferReaders(),
    ...streamIterators(),
  ];
  for (const owner of sure) countPromises(owner, (promise) => operations.watch(promise));
  for (const owner of streams) countPromises(owner, (promise) => operations.watch(promise, STREAM_MS));
  replaceMethod(
    MessagePort.prototype,
    "postMessage",
    (post) =>
      function (...args) {
        operations.sent();
        return Reflect.apply(post, this, args);
      },
  );
}

/** Not every browser has readers that fill a buffer of one's own. */
function bufferReaders(): object[] {
  const { ReadableStreamBYOBReader: reader } = globalThis as Partial<typeof globalThis>;
  return reader === undefined ? [] : [reader.prototype];
}

/** Not every browser can iterate over a stream. */
function streamIterators(): object[] {
  const { prototype } = ReadableStream as { prototype: Partial<ReadableStream> };
  if (prototype.values === undefined) return [];
  return [Object.getPrototypeOf(new ReadableStream().values()) as object];
}

function countPromises(owner: object, watch: (promise: Promise<unknown>) => Promise<unknown>): void {
  for (const name of Object.getOwnPropertyNames(owner)) {
    // `WebAssembly` has classes too.
    if (name === "constructor" || /^[A-Z]/.test(name)) continue;
    replaceMethod(
      owner,
      name,
      (native) =>
        function (...args) {
          const result: unknown = Reflect.apply(native, this, args);
          return result instanceof Promise ? watch(result) : result;
        },
    );
  }
}
