// The packages that a program may import, as the site serves them (Node only).
import { SOURCE_FILE } from "../wire/package-manifest.ts";
import { packageFiles, packageSource } from "./package-files.ts";
import { packedAssets, type PackedAssets } from "./packed-assets.ts";

let made: Promise<PackedAssets> | undefined;

/** The files to serve, side by side. They are made once. */
export function packageAssets(): Promise<PackedAssets> {
  made ??= make();
  return made;
}

async function make(): Promise<PackedAssets> {
  const [source, files] = await Promise.all([packageSource(), packageFiles()]);
  return packedAssets({ [SOURCE_FILE]: Buffer.from(source), ...files });
}
