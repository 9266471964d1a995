// The runtime (loop, library, runner) as one classic script for each place that runs programs.
import { createHash } from "node:crypto";
import { bundle } from "../compiler/bundle.ts";
import { RUNTIME_URL } from "./source-positions.ts";

/** The script for a context in Node. */
export function nodeRuntime(): Promise<string> {
  return bundle("src/runner/node-realm.ts");
}

/** The script for the page's workers, and a hash of it for its address. */
export async function workerRuntime(): Promise<{ source: string; hash: string }> {
  const source = await bundle("src/runner/worker.ts", {
    // Names stay: some are shown, as in `QueueEmpty` or `<lambda>`.
    minifySyntax: true,
    minifyWhitespace: true,
    footer: { js: `//# sourceURL=${RUNTIME_URL}` },
  });
  return { source, hash: createHash("sha256").update(source).digest("base64url").slice(0, 10) };
}
