// A program finds no more of where it runs than that: neither a worker's names nor Node's. What it declares is its own.
const global = globalThis as unknown as Record<string, unknown>;
const names = [
  "process",
  "Buffer",
  "require",
  "module",
  "global",
  "setImmediate",
  "navigator",
  "location",
  "importScripts",
];
const worker = [
  "postMessage",
  "close",
  "name",
  "onmessage",
  "addEventListener",
  "Worker",
  "WebSocket",
  "BroadcastChannel",
  "XMLHttpRequest",
];
console.log([...names, ...worker].filter((name) => global[name] !== undefined));
console.log(typeof Buffer, typeof close, typeof postMessage, self === globalThis);
console.log(Object.getOwnPropertyNames(Crypto.prototype).filter((name) => name !== "constructor"));
console.log(
  ["URL", "TextEncoder", "structuredClone", "fetch", "AbortController", "crypto", "performance"].filter(
    (name) => !(name in globalThis),
  ),
);
try {
  close();
} catch (error) {
  console.log(String(error));
}
const location = "mine";
console.log(location);

declare const Buffer: unknown;
declare function close(): void;
declare function postMessage(message: unknown): void;
