// What happens inside the sandboxed frame. It has an opaque origin and lets nothing out (its policy is in page/frame.ts), so a
// reader's program, and one that another reader shared, can neither read the site's storage nor reach the network.
//
// The frame owns the workers. A run gets a fresh one, so that no timer of the last run prints into the next; `stop` asks it
// to say what it has still to say, and soon terminates it, the one way that ends every program. A spare in which the runtime is already evaluated waits for the
// next run; it is made once the run under way has something to show, not while that run is starting.
//
// This is a script, not a module: the build puts its text into the page (src/course/frame-script.ts), which sends it into the
// frame. So it must use nothing from outside itself but types.
import type { SentFromRun, ToFrame } from "../wire/protocol.ts";
import type { ToWorker } from "../wire/to-worker.ts";

const runs = new Map<number, Worker>();
let source = "";
let files: Readonly<Record<string, ArrayBuffer>> | undefined;
let spare: Worker | null = null;

const open = () => {
  const worker = new Worker(source);
  // Each gets a copy: the next one needs them too.
  if (files !== undefined) worker.postMessage({ type: "boot", files });
  return worker;
};
const tell = (message: SentFromRun) => {
  parent.postMessage(message, "*");
};
const end = (runId: number) => {
  runs.get(runId)?.terminate();
  runs.delete(runId);
};
const start = (message: Extract<ToWorker, { type: "run" }>) => {
  const { runId } = message;
  const worker = spare ?? open();
  spare = null;
  runs.set(runId, worker);
  worker.onmessage = ({ data }: MessageEvent<SentFromRun | null>) => {
    if (runs.get(runId) !== worker || data === null) return;
    // Before that it would take a core from the program that is to print.
    if (data.type === "output" || data.type === "exit") spare ??= open();
    // The program may get hold of its worker's `postMessage`: whatever it says, it speaks for its own run only.
    tell({ ...data, runId });
    if (data.type === "exit") end(runId);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    // The runtime is broken, by its program most likely: what the engine says is all there is.
    const text = event.message.slice(0, 10_000);
    const error = { name: "Error", message: text, text, traceback: [], position: null, deadlock: false };
    tell({ type: "output", runId, lines: [{ stream: "stderr", time: 0, text }], dropped: 0 });
    tell({ type: "error", runId, error });
    tell({ type: "exit", runId, status: "failed" });
    end(runId);
  };
  // What is large is handed on, not copied.
  worker.postMessage(message, Object.values(message.packages?.files ?? {}));
};

addEventListener("message", (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent) return;
  const message = event.data;
  if (message.type === "boot") {
    source = URL.createObjectURL(new Blob([message.source], { type: "text/javascript" }));
    files = message.files;
    spare = open();
  } else if (message.type === "run") {
    start(message);
  } else if (message.type === "stop") {
    const { runId } = message;
    const worker = runs.get(runId);
    worker?.postMessage(message);
    setTimeout(() => {
      // A program that never gives the loop its turn has not heard of it.
      if (worker === undefined || runs.get(runId) !== worker) return;
      end(runId);
      tell({ type: "exit", runId, status: "stopped" });
    }, 100);
  } else {
    if (message.type === "ping") tell({ type: "alive", runId: message.runId, who: "frame" });
    runs.get(message.runId)?.postMessage(message);
  }
});
