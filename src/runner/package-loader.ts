// The page's side of the packages: fetches them when a program that imports them is about to run, and tells how far it is.
// The names of the files change with their content, so what the browser has kept is as good as new.
import * as v from "valibot";
import type { Packages } from "./protocol.ts";

/** The file that is the script; the others are for it. */
export const SOURCE_FILE = "source";

const Manifest = v.array(v.object({ name: v.string(), file: v.string(), bytes: v.number() }));
/** What there is to load, beside the manifest. */
export type Manifest = v.InferOutput<typeof Manifest>;

/** Told how many bytes have arrived, of how many. */
export type Progress = (bytes: number, total: number) => void;

/**
 * Loads the packages.
 *
 * @param manifestUrl where the manifest is served
 */
export async function loadPackages(manifestUrl: string, signal: AbortSignal, progress: Progress): Promise<Packages> {
  const manifest = v.parse(Manifest, await (await get(manifestUrl, signal)).json());
  const total = manifest.reduce((sum, { bytes }) => sum + bytes, 0);
  let arrived = 0;
  progress(arrived, total);
  const loaded = await Promise.all(
    manifest.map(async ({ name, file }) => {
      const response = await get(manifestUrl.replace(/[^/]*$/, file), signal);
      const content = await unpacked(response, (bytes) => {
        arrived += bytes;
        progress(arrived, total);
      });
      return [name, content] as const;
    }),
  );
  const { [SOURCE_FILE]: source, ...files } = Object.fromEntries(loaded);
  return { source: new TextDecoder().decode(source), files };
}

async function get(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal, cache: "force-cache" }).catch(() => null);
  if (!response?.ok)
    throw new Error(
      "The packages that this program imports could not be loaded. Are you offline? Connect, then press Run again.",
    );
  return response;
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
