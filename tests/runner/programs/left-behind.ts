// What a program has left under way is waited for.
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }: MessageEvent<number[]>) => {
  console.log("message", data);
  port1.close();
};

new Response("a body").text().then((text) => console.log(text));
Promise.resolve()
  .then(() => new Promise((resolve) => setTimeout(resolve, 20)))
  .then(() => new Blob([new Uint8Array(32)]).arrayBuffer())
  .then((buffer) => console.log(buffer.byteLength, "bytes"))
  .then(() => new Promise((resolve) => setTimeout(resolve, 20)))
  .then(() => port2.postMessage([1, 2]));

const signal = AbortSignal.timeout(10);
signal.addEventListener("abort", () => console.log((signal.reason as Error).name));
console.log("end of the text");
