// `npm run structure`: what does nothing use? Files, exports, packages.
import type { KnipConfig } from "knip";

export default {
  entry: [
    "content/course/**/*.mdx",
    "src/layouts/route-data.ts",
    // Bundled by name, for a realm that can import nothing.
    "src/runner/node/realm.ts",
    "src/runner/node/thread.ts",
    "src/runner/realm/worker.ts",
    "src/runner/realm/packages/*.ts",
    "src/python/realm/worker.ts",
    // Imported by their paths while the site is built (src/course/assets.ts).
    "src/runner/node/runtime-bundle.ts",
    "src/course/recorded-run.ts",
    // Bundled into the package that readers take home.
    "src/course/home-main.ts",
    // Named in the pages by src/course/lazy-chunks.ts.
    "src/snippet/load-chunk.ts",
    "src/python/node/assets.ts",
    // Bundled by src/course/offline-site.ts.
    "src/offline/service-worker.ts",
    // Called by what the compiler writes.
    "src/asyncio/dialect/compiled-code.ts",
    "scripts/*.ts",
    "scripts/*/main.ts",
    "tests/bench/*.ts",
    "tests/bench/loop/*.ts",
  ],
  project: ["src/**/*.{ts,astro,css}", "content/course/**/*.mdx", "scripts/**/*.ts", "tests/**/*.ts", "*.{ts,mjs}"],
  // Programs, run one by one.
  ignore: ["tests/asyncio/behaviours/**", "tests/course/attempts/**", "tests/runner/programs/**"],
  // A type may be exported for whoever calls what mentions it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    css: (text: string) => [...text.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => `import "${path!}";`).join("\n"),
  },
  // Starlight searches with it, in the version that package.json says.
  ignoreDependencies: ["pagefind"],
  // Debian's: scripts/check-nginx.ts says how to install it.
  ignoreBinaries: ["nginx"],
} satisfies KnipConfig;
