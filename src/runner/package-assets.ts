// The packages as the site serves them (Node only). Each file is packed, since not every host packs what it does not know,
// and is called by its content, so that a browser which has it never asks again. The manifest says what there is.
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { packageFiles, packageSource } from "./package-files.ts";
import { SOURCE_FILE, type Manifest } from "./package-loader.ts";

/** The name of the manifest, and the bytes of all files by their names, its own included. */
export interface PackageAssets {
  readonly manifest: string;
  readonly files: ReadonlyMap<string, Buffer<ArrayBuffer>>;
}

let made: Promise<PackageAssets> | undefined;

/** The files to serve, side by side. They are made once. */
export function packageAssets(): Promise<PackageAssets> {
  made ??= make();
  return made;
}

async function make(): Promise<PackageAssets> {
  const [source, files] = await Promise.all([packageSource(), packageFiles()]);
  const packed = await Promise.all(
    Object.entries({ [SOURCE_FILE]: Buffer.from(source), ...files }).map(async ([name, bytes]) => {
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
    files: new Map([[name, text], ...packed.map(({ file, content }) => [file, content] as const)]),
  };
}

function hash(content: Buffer): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 10);
}
