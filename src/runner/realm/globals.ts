// What a program finds in its realm besides what it imports: the language, and of the platform what a page's worker and Node
// both have and what can wake a program only in ways that its run knows of (see operations.ts). Anything else is taken away,
// in both places, so that a program finds the same wherever it runs: neither a worker's `close` nor Node's `process`.

const LANGUAGE =
  "AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date " +
  "DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Infinity Int16Array " +
  "Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp " +
  "Set String SuppressedError Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray " +
  "WeakMap WeakRef WeakSet WebAssembly decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis " +
  "isFinite isNaN parseFloat parseInt undefined unescape";

const PLATFORM =
  "AbortController AbortSignal Blob ByteLengthQueuingStrategy CompressionStream CountQueuingStrategy Crypto " +
  "CustomEvent DOMException DecompressionStream Event EventTarget File FormData Headers MessageChannel MessageEvent " +
  "MessagePort ReadableByteStreamController ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest " +
  "ReadableStreamDefaultController ReadableStreamDefaultReader Request Response TextDecoder TextDecoderStream " +
  "TextEncoder TextEncoderStream TransformStream TransformStreamDefaultController URL URLSearchParams WritableStream " +
  "WritableStreamDefaultController WritableStreamDefaultWriter atob btoa crypto queueMicrotask self structuredClone";

/** What each run gives its program anew; the other names stand for the same things all the time. */
export const GIVEN = ["clearInterval", "clearTimeout", "console", "fetch", "performance", "setInterval", "setTimeout"];

/** The names that a program finds. */
export const GLOBALS: ReadonlySet<string> = new Set([...LANGUAGE.split(" "), ...PLATFORM.split(" "), ...GIVEN]);

/** Takes from a realm what its programs do not get. */
export function confine(realm: typeof globalThis): void {
  // A page's sandbox is no secure context, where browsers keep these.
  for (const name of ["subtle", "randomUUID"]) Reflect.deleteProperty(Crypto.prototype, name);
  Object.defineProperty(realm, "self", { value: realm, writable: true, configurable: true });
  for (const holder of holdersOf(realm)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (GLOBALS.has(name) || name === "constructor") continue;
      // What lies on `EventTarget` is every event target's.
      if (holder === EventTarget.prototype || !Reflect.deleteProperty(holder, name)) hide(realm, name);
    }
  }
}

function hide(realm: typeof globalThis, name: string): void {
  Reflect.defineProperty(realm, name, { value: undefined, writable: true, configurable: true });
}

/** The global object and what it inherits from, short of what all objects do. */
function holdersOf(realm: object): object[] {
  const holders: object[] = [];
  for (let holder = realm; holder !== Object.prototype;) {
    holders.push(holder);
    const next: unknown = Object.getPrototypeOf(holder);
    if (typeof next !== "object" || next === null) break;
    holder = next;
  }
  return holders;
}
