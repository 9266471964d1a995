// Fetches files of the course into what is kept: a few at a time, so that the page has the network too. What has been kept stays
// so when it is broken off, and the next try goes on from there.
import { download } from "../runner/page/download.ts";
import type { Kept, ListedFile } from "./kept.ts";

const AT_ONCE = 4;

/**
 * Fetches these files and keeps them.
 *
 * @param progress told how many bytes have come so far, each time there are more
 * @throws DownloadError when one cannot be had, and what `signal` was aborted with
 */
export async function fetchFiles(
  files: readonly ListedFile[],
  kept: Kept,
  signal: AbortSignal,
  progress: (bytes: number) => void = () => undefined,
): Promise<void> {
  const waiting = [...files];
  let bytes = 0;
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      signal.throwIfAborted();
      const { path, revision } = file;
      const wanted = { what: "A file of the course", remedy: "What has come is kept: try again to get the rest." };
      // Past the caches and the service worker: it is kept here.
      await download(
        new URL(path, kept.base).href,
        wanted,
        async (response) => {
          const body = await counted(response, (more) => {
            bytes += more;
            progress(bytes);
          });
          await kept.put(path, new Response(body, response), revision);
        },
        { signal, cache: "no-store" },
      );
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } catch (error) {
    waiting.length = 0;
    throw error;
  }
}

function counted({ body }: Response, arrived: (bytes: number) => void): Promise<ArrayBuffer> {
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      arrived(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  return new Response(body?.pipeThrough(counter)).arrayBuffer();
}
