// Figures are drawn from a run: the build runs the snippet, as `loopbook run --trace` would, and keeps what the loop told.
import * as esbuild from "esbuild";
import { compile } from "../compiler/compile.ts";
import { NodeRunner } from "../runner/node/run-in-node.ts";
import type { TraceEvent } from "../runner/wire/protocol.ts";
import { nodeRuntime } from "../runner/node/runtime-bundle.ts";
import { readSnippet } from "./snippets.ts";

let runner: Promise<NodeRunner> | undefined;
// The pages of a build are made side by side, and a thread runs one program at a time.
let last: Promise<unknown> = Promise.resolve();

/** The trace of one run of a snippet. */
export function recordedRun(id: string): Promise<readonly TraceEvent[]> {
  const trace = last.then(() => record(id));
  last = trace.catch(() => undefined);
  return trace;
}

async function record(id: string): Promise<readonly TraceEvent[]> {
  const { files, options } = readSnippet(id);
  runner ??= nodeRuntime().then((source) => new NodeRunner(source));
  const program = await compile(esbuild, files);
  const events: TraceEvent[] = [];
  const ports = {
    output: () => undefined,
    error: () => undefined,
    trace: (told: readonly TraceEvent[]) => {
      for (const event of told) events.push(event);
    },
  };
  await (await runner).run(program, { ...options, pace: "instant", collectTrace: true }, ports);
  return events;
}
