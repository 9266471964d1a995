// What happens inside the sandboxed frame. It has an opaque origin and lets nothing out (see the policy below), so a
// reader's program, and one that somebody shared, can neither read the site's storage nor reach the network.
//
// The frame owns the workers. A run gets a fresh one, so that no timer of the last run prints into the next; `stop`
// terminates it, the one way that ends every program. A spare in which the runtime is already evaluated waits for the
// next run; it is made once the run under way has something to show, not while that run is starting.
//
// `runFrame` is sent to the frame as source text. So it must use nothing from outside itself but types.
import type { FromRun, ToFrame, ToWorker } from "./protocol.ts";

/** What the frame, and each worker in it, may do: run scripts it was given, nothing else. */
export const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob: 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'";

/** The document of the frame. */
export function frameDocument(): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>(${runFrame.toString()})()</script>`;
}

function runFrame(): void {
  const runs = new Map<number, Worker>();
  let source = "";
  let spare: Worker | null = null;

  const tell = (message: FromRun) => {
    parent.postMessage(message, "*");
  };
  const end = (runId: number) => {
    runs.get(runId)?.terminate();
    runs.delete(runId);
  };
  const start = (message: Extract<ToWorker, { type: "run" }>) => {
    const { runId } = message;
    const worker = spare ?? new Worker(source);
    spare = null;
    runs.set(runId, worker);
    worker.onmessage = ({ data }: MessageEvent<FromRun | null>) => {
      if (runs.get(runId) !== worker || data === null) return;
      spare ??= new Worker(source);
      // The program may get hold of its worker's `postMessage`: whatever it says, it speaks for its own run only.
      tell({ ...data, runId });
      if (data.type === "exit") end(runId);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      const error = { name: "Error", message: event.message, text: event.message, traceback: [], position: null };
      tell({ type: "error", runId, error: { ...error, deadlock: false } });
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
      spare = new Worker(source);
    } else if (message.type === "run") {
      start(message);
    } else if (message.type === "stop") {
      if (!runs.has(message.runId)) return;
      end(message.runId);
      tell({ type: "exit", runId: message.runId, status: "stopped" });
    } else {
      runs.get(message.runId)?.postMessage(message);
    }
  });
}
