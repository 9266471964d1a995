// The page's side of what is large: packages that a program imports, CPython. Fetches it when it is about to be needed, and
// tells how far it is.
// The names of the files change with their content, so what the browser has kept is as good as new.
import * as v from "valibot";
import { Manifest, SOURCE_FILE } from "../wire/package-manifest.ts";
import { download, type Wanted } from "./download.ts";
import type { Packages } from "../wire/to-worker.ts";

/** Told how many bytes have arrived, of how many. */
export type Progress = (bytes: number, total: number) => void;

/**
 * Loads the packages.
 *
 * @param manifestUrl where the manifest is served
 * @throws DownloadError when one of them cannot be had
 */
export async function loadPackages(
  manifestUrl: string,
  wanted: Wanted,
  signal: AbortSignal,
  progress: Progress,
): Promise<Packages> {
  const init: RequestInit = { signal, cache: "force-cache" };
  const manifest = v.parse(Manifest, await download(manifestUrl, wanted, (response) => response.json(), init));
  const total = manifest.reduce((sum, { bytes }) => sum + bytes, 0);
  let arrived = 0;
  progress(arrived, total);
  const loaded = await Promise.all(
    manifest.map(async ({ name, file }) => {
      const read = (response: Response) =>
        unpacked(response, (bytes) => {
          // What came damaged comes twice.
          arrived = Math.min(arrived + bytes, total);
          progress(arrived, total);
        });
      return [name, await download(manifestUrl.replace(/[^/]*$/, file), wanted, read, init)] as const;
    }),
  );
  const { [SOURCE_FILE]: source, ...files } = Object.fromEntries(loaded);
  return { source: new TextDecoder().decode(source), files };
}

function unpacked({ body }: Response, arrived: (bytes: number) => void): Promise<ArrayBuffer> {
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      arrived(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  const stream = body?.pipeThrough(counted).pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
