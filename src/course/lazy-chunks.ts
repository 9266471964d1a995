// Vite wraps each dynamic import into a helper of its own, which warms the chunk up and then imports it. In Firefox an import that
// failed once (offline, say) stays failed until the page is reloaded, whatever is tried later: the list of modules keeps it. So this
// Vite plugin (build only) puts our helper in its place, which fetches all files of a chunk first and imports only what is there. Vite names
// no file where a chunk needs none but itself: it is one that can fail, too.
import type { Plugin } from "vite";

const HELPER = "\0vite/preload-helper.js";

/** Has every dynamic import of the pages go through `src/snippet/load-chunk.ts`. */
export function lazyChunks(): Plugin {
  return {
    name: "loopbook:lazy-chunks",
    apply: "build",
    enforce: "pre",
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (file, needed) => (needed.includes(file) ? needed : [file, ...needed]),
        },
      },
    }),
    load(id) {
      return id === HELPER ? 'export { loadChunk as __vitePreload } from "/src/snippet/load-chunk.ts";' : null;
    },
  };
}
