// `npm run precompress`: beside each file of the built site that is text, the same as gzip. A server of one's own sends that (docs/nginx.conf)
// instead of packing the file anew for each reader; hosts that pack by themselves need none of it.
import { createReadStream, createWriteStream, globSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { constants, createGzip } from "node:zlib";

/** Below this it does not pay. */
const LEAST = 1000;

const files = globSync("dist/**/*.{html,css,js,mjs,json,svg,xml,txt,wasm}").filter(
  (file) => statSync(file).size > LEAST,
);
let [before, after] = [0, 0];
for (const file of files) {
  await pipeline(
    createReadStream(file),
    createGzip({ level: constants.Z_BEST_COMPRESSION }),
    createWriteStream(`${file}.gz`),
  );
  before += statSync(file).size;
  after += statSync(`${file}.gz`).size;
}
console.log(`${String(files.length)} files, ${megabytes(before)} MB as ${megabytes(after)} MB`);

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
