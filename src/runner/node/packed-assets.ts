// Large files as the site serves them (Node only). Each is packed, since not every host packs what it does not know, and is
// called by its content, so that a browser which has it never asks again. The manifest says what there is.
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Manifest } from "../wire/package-manifest.ts";

/** The name of the manifest, how many bytes it lists, and the bytes of all files by their names, its own included. */
export interface PackedAssets {
  readonly manifest: string;
  readonly bytes: number;
  readonly files: ReadonlyMap<string, Buffer<ArrayBuffer>>;
}

/** The files to serve, side by side, for these contents. */
export async function packedAssets(
  contents: Readonly<Record<string, Uint8Array | ArrayBuffer>>,
): Promise<PackedAssets> {
  const packed = await Promise.all(
    Object.entries(contents).map(async ([name, bytes]) => {
      const content = await promisify(gzip)(bytes, { level: 9 });
      // An ending that no server takes for one of a packed file: the page unpacks it.
      return { name, file: `${name}.${hash(content)}.bin`, content };
    }),
  );
  const manifest: Manifest = packed.map(({ name, file, content }) => ({ name, file, bytes: content.byteLength }));
  const text = Buffer.from(JSON.stringify(manifest));
  const name = `manifest.${hash(text)}.json`;
  return {
    manifest: name,
    bytes: manifest.reduce((sum, { bytes }) => sum + bytes, 0),
    files: new Map([[name, text], ...packed.map(({ file, content }) => [file, content] as const)]),
  };
}

function hash(content: Buffer): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 10);
}
