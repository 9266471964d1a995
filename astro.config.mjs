// The site is static files: `site` and `base` come from the environment of whoever publishes it, and nothing needs them.
import { unified } from "@astrojs/markdown-remark";
import sitemap from "@astrojs/sitemap";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { buildTargets } from "./src/compiler/supported-browsers.ts";
import { bothLanguages } from "./src/reference/both-languages.ts";
import { lazyChunks } from "./src/course/lazy-chunks.ts";
import { lazyStyles } from "./src/course/lazy-styles.ts";
import { frameScriptPlugin } from "./src/course/frame-script.ts";
import { offlineSite } from "./src/course/offline-site.ts";
import { strictPolicy } from "./src/course/strict-policy.ts";
import { calmSelectors } from "./src/layouts/calm-selectors.ts";
import { contentSecurity } from "./src/layouts/content-security.ts";
import { forgetfulStorage } from "./src/layouts/forgetful-storage.ts";
import { tooOldScript } from "./src/layouts/too-old.ts";
import packageJson from "./package.json" with { type: "json" };
import { codeThemes } from "./src/styles/code-themes.ts";

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  ...(process.env.SITE_BASE ? { base: process.env.SITE_BASE } : {}),
  // Astro's own processor runs no remark plugin.
  markdown: {
    processor: unified({ remarkPlugins: [bothLanguages] }),
    shikiConfig: { themes: codeThemes, defaultColor: false },
  },
  // Prefetching would fetch pages nobody asked for, and its script counts towards the page's weight.
  prefetch: false,
  // Astro marks MDX modules with a directive of its own; the bundler would warn of it once per page.
  vite: {
    // Monaco's chunks are as large as they are; tests/site/budget.spec.ts holds what a page ships unasked.
    define: { "import.meta.env.COURSE_VERSION": JSON.stringify(packageJson.version) },
    build: {
      target: buildTargets,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every first Run needs, and no page before it, comes as one file: each more costs a service worker's while.
              // It takes along what it imports, but not what every page has. Of the few pages that check what a reader brings or keeps
              // (valibot), two load it as they are: they are rarely open, and each first Run would have one file more.
              codeSplitting: {
                groups: [
                  {
                    name: "early",
                    test: /vite[\\/]preload-helper|[\\/]src[\\/](runner[\\/]page[\\/](download|frame)|runner[\\/]realm[\\/]frame|snippet[\\/](pace|run-places|define-element|part|load-chunk|storage|language|painter|shared-setting|save-file|answered))\.ts(\?script)?$/,
                    priority: 1,
                  },
                  {
                    name: "running",
                    test: /[\\/]valibot[\\/]|[\\/]src[\\/](runner[\\/](page[\\/]|wire[\\/]options\.ts)|snippet[\\/](run|run-typescript|site|compile-client)\.ts$)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    plugins: [
      calmSelectors(),
      lazyStyles(/[\\/](monaco-editor|src[\\/]snippet[\\/]see)[\\/]/),
      lazyChunks(),
      frameScriptPlugin(),
    ],
  },
  integrations: [
    // What other sites frame is in the course's own pages too. Without an address of the site there is no sitemap.
    ...(process.env.SITE_URL ? [sitemap({ filter: (page) => !page.includes("/embed/") })] : []),
    starlight({
      title: "Loopbook",
      description: "A course on asyncio that runs: every listing is live, on a faithful port of CPython's event loop.",
      customCss: [
        "./src/styles/fonts.css",
        "./src/styles/tokens.css",
        "./src/styles/site.css",
        "./src/styles/language.css",
        "./src/styles/too-old.css",
        "./src/styles/touch.css",
        "./src/styles/print.css",
      ],
      head: [
        { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurity([]) } },
        { tag: "script", content: forgetfulStorage },
        { tag: "script", content: tooOldScript },
      ],
      // Where the sources are is for whoever publishes the course to say.
      ...(process.env.SOURCE_URL ? { editLink: { baseUrl: `${process.env.SOURCE_URL}/edit/main/` } } : {}),
      // One highlighter (Shiki, with our themes) for listings in the text, in snippets and in the editor.
      expressiveCode: false,
      components: {
        Footer: "./src/layouts/Footer.astro",
        Head: "./src/layouts/Head.astro",
        Hero: "./src/layouts/Hero.astro",
        Search: "./src/layouts/SearchAndLanguage.astro",
        PageTitle: "./src/layouts/PageTitle.astro",
      },
      routeMiddleware: "./src/layouts/route-data.ts",
      // Starlight looks for its headings and asides in src/content unless told otherwise.
      markdown: { processedDirs: ["./content"] },
      sidebar: [
        {
          label: "A. What and why",
          collapsed: true,
          items: ["a/why-asyncio", "a/database", "a/coroutines", "a/together"],
        },
        {
          label: "B. Concepts",
          collapsed: true,
          items: [
            "b/concurrency",
            "b/processes-and-threads",
            "b/coroutines",
            "b/tasks",
            "b/cancelling-and-limits",
            "b/futures",
            "b/event-loop",
            "b/waking",
            "b/web-calls",
          ],
        },
        {
          label: "C. Rules and history",
          collapsed: true,
          items: [
            "c/ideas",
            "c/chess",
            "c/history",
            "c/counting",
            "c/await",
            "c/valid-forms",
            "c/awaitables",
            "c/run-and-tasks",
            "c/gather-and-chains",
          ],
        },
        {
          label: "D. Workshop",
          collapsed: true,
          items: ["d/errands", "d/turns", "d/task-groups", "d/for-await", "d/queues", "d/endings"],
        },
        {
          label: "E. Basics in depth",
          collapsed: true,
          items: [
            "e/making-coroutines",
            "e/pausing",
            "e/waiting",
            "e/creating-tasks",
            "e/many-tasks",
            "e/cancelling",
            "e/time-limits",
            "e/loop-by-hand",
            "e/measuring",
            "e/pitfalls",
            "e/debug-mode",
          ],
        },
        {
          label: "F. Further",
          collapsed: true,
          items: [
            "f/waiting-for-several",
            "f/as-they-finish",
            "f/shielding",
            "f/exception-groups",
            "f/deadlines",
            "f/locks",
            "f/semaphores",
            "f/events-and-conditions",
            "f/barriers",
            "f/async-generators",
            "f/eager-tasks",
            "f/threads",
            "f/bounded-queues",
            "f/priorities-and-shutdown",
            "f/worker-pool",
            "f/rate-limiter",
            "f/retry",
            "f/pipeline",
            "f/fan-out",
            "f/context-variables",
            "f/who-waits-for-whom",
            "f/testing",
            "f/differences",
            "f/questions",
            "f/messages",
            "f/small-loop",
            "f/own-machine",
          ],
        },
        {
          label: "Reference",
          items: [
            { label: "All names", link: "/reference/" },
            { label: "The module time", link: "/reference/time/" },
            { label: "The module random", link: "/reference/random/" },
            { label: "The module contextvars", link: "/reference/contextvars/" },
            { label: "Types of asyncio", link: "/reference/types/" },
            "tldr",
            "cheat-sheet",
            "matrix",
            { label: "Playground", link: "/playground/" },
            { label: "Review", link: "/review/" },
            "glossary",
            "sources",
          ],
        },
      ],
    }),
    // When all is written, the search's index too; the list of files last.
    strictPolicy(contentSecurity),
    offlineSite(),
  ],
});
