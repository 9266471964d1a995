// What the platform makes and throws is of the program's own classes.
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return null;
}

const bytes = new TextEncoder().encode("text");
const copy = structuredClone({
  list: [1],
  map: new Map([[1, new Set([2])]]),
  date: new Date(0),
  error: new RangeError("r"),
});
const json: { list: number[] } = await new Response('{"list": [1]}').json();
const blob = new Blob(["a"]);
const buffer = await new Blob([bytes]).arrayBuffer();
const [entry] = new Headers({ a: "b" }).entries();
const reader = new Blob(["chunk"]).stream().getReader();
const chunk = await reader.read();

console.log(thrown(() => new URL("none")) instanceof TypeError, thrown(() => atob("*")) instanceof DOMException);
console.log(thrown(() => atob("*")) instanceof Error, thrown(() => structuredClone(() => 0)) instanceof Error);
console.log(bytes instanceof Uint8Array, bytes.buffer instanceof ArrayBuffer, buffer instanceof ArrayBuffer);
console.log(Object.getPrototypeOf(copy) === Object.prototype, copy.list instanceof Array, copy.map instanceof Map);
console.log(copy.map.get(1) instanceof Set, copy.date instanceof Date, copy.error instanceof RangeError);
console.log(Object.getPrototypeOf(json) === Object.prototype, json.list instanceof Array, json.constructor === Object);
console.log(blob.text() instanceof Promise, chunk.value instanceof Uint8Array, entry instanceof Array);
console.log(AbortSignal.abort().reason instanceof Error, new URLSearchParams("a=1").get("a") === "1");
console.log(
  Object.prototype.toString.call(new Date()),
  [new Date(0)].every((date) => date instanceof Date),
);
const ports = new MessageChannel();
ports.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
  console.log(data instanceof Array, (data as Map<number, number>[])[0] instanceof Map);
  ports.port1.close();
};
ports.port2.postMessage([new Map()]);
