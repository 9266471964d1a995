// How a thread of `asyncio.toThread` starts in Node. Its script is written for a browser's worker, so it gets what it
// needs of one; it finds Node's own globals too, as a program that is run on one's own machine may.
import { Worker } from "node:worker_threads";
import type { FromThread, StartThread } from "./threads.ts";

const prelude = `
  const port = require("node:worker_threads").parentPort;
  globalThis.postMessage = (message) => port.postMessage(message);
  port.on("message", (data) => globalThis.onmessage({ data }));
`;

export const startNodeThread: StartThread = (script, heard, failed) => {
  const worker = new Worker(`${prelude}\n${script}`, { eval: true });
  worker.on("message", (message: FromThread) => {
    heard(message);
  });
  worker.on("error", (error) => {
    failed(String(error));
  });
  return {
    send: (args) => {
      worker.postMessage(args);
    },
    end: () => void worker.terminate(),
  };
};
