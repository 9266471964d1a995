// The runtime (loop, library, runner) as one classic script for each place that runs programs.
import { createHash } from "node:crypto";
import { bundle, forPages } from "../../compiler/bundle.ts";
import { RUNTIME_URL } from "../realm/source-positions.ts";

/** The script for a context in Node. */
export function nodeRuntime(): Promise<string> {
  return bundle("src/runner/node/realm.ts");
}

/** The script of a thread in Node: bundled, so that it need not be stripped of its types each time one starts. */
export function threadScript(): Promise<string> {
  return bundle("src/runner/node/thread.ts", { platform: "node" });
}

/** The script for the page's workers, and a hash of it for its address. */
export async function workerRuntime(): Promise<{ source: string; hash: string }> {
  const source = await bundle("src/runner/realm/worker.ts", {
    ...forPages,
    footer: { js: `//# sourceURL=${RUNTIME_URL}` },
  });
  return { source, hash: createHash("sha256").update(source).digest("base64url").slice(0, 10) };
}
