// How a thread of `asyncio.toThread` starts in Node. Its script is written for a browser's worker, so it gets what it
// needs of one, and finds nothing that is Node's own.
import { Worker } from "node:worker_threads";
import type { FromThread, StartThread } from "../realm/threads.ts";

const prelude = `
  const port = require("node:worker_threads").parentPort;
  globalThis.postMessage = (message) => port.postMessage(message);
  port.on("message", (data) => globalThis.onmessage({ data }));
  for (const name of ["process", "global", "Buffer", "setImmediate", "clearImmediate", "require", "module", "exports"])
    delete globalThis[name];
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
