// The compiler off the main thread: esbuild's wasm takes a while to fetch and to start, and typing must not wait for it. Requests
// are served one after the other; one that was cancelled while it waited is never begun.
import * as esbuild from "esbuild-wasm";
import wasmUrl from "esbuild-wasm/esbuild.wasm?url";
import { compile, CompileError } from "../compiler/compile.ts";
import { download, DownloadError } from "../runner/page/download.ts";
import type { CompilerFailure, FromCompiler, ToCompiler } from "./compile-messages.ts";
import type { Files } from "./storage.ts";

const waiting = new Set<number>();
let loading: Promise<void> | undefined;
let queue: Promise<void> = Promise.resolve();

function tell(message: FromCompiler): void {
  postMessage(message);
}

function load(): Promise<void> {
  loading ??= fetchWasm().then((wasmModule) => esbuild.initialize({ wasmModule, worker: false }));
  // A failed load must not spoil the next try.
  loading.catch(() => (loading = undefined));
  return loading;
}

function fetchWasm(): Promise<WebAssembly.Module> {
  const remedy =
    "Your text is kept. Press Run again to try once more; Reset runs the original, which needs no compiler.";
  return download(wasmUrl, { what: "The compiler", remedy }, (response) => {
    let bytes = 0;
    const counted = response.body?.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          tell({ type: "progress", bytes });
          controller.enqueue(chunk);
        },
      }),
    );
    return WebAssembly.compileStreaming(new Response(counted, { headers: { "content-type": "application/wasm" } }));
  });
}

async function serve(id: number, files: Files): Promise<void> {
  if (!waiting.delete(id)) return;
  try {
    await load();
    const program = await compile(esbuild, files, "main.ts");
    tell({ type: "compiled", id, program });
  } catch (error) {
    if (error instanceof CompileError) tell({ type: "refused", id, problems: error.diagnostics });
    else tell({ type: "failed", id, why: describe(error) });
  }
}

function describe(error: unknown): CompilerFailure {
  if (error instanceof DownloadError) return { kind: "unloaded", message: error.message };
  if (error instanceof RangeError)
    return {
      kind: "crashed",
      message: "The program is nested too deeply for the compiler. Make it flatter, and run it again.",
    };
  return { kind: "crashed", message: `The compiler failed: ${error instanceof Error ? error.message : String(error)}` };
}

addEventListener("message", ({ data }: MessageEvent<ToCompiler>) => {
  if (data.type === "load") {
    load().catch(() => undefined);
  } else if (data.type === "cancel") {
    waiting.delete(data.id);
  } else {
    waiting.add(data.id);
    queue = queue.then(() => serve(data.id, data.files));
  }
});
