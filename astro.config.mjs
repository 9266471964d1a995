// The site is static files: `site` and `base` come from the environment of whoever publishes it, and nothing needs them.
import { unified } from "@astrojs/markdown-remark";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import { lazyStyles } from "./src/snippet/lazy-styles.ts";
import { codeThemes } from "./src/styles/code-themes.ts";

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  ...(process.env.SITE_BASE ? { base: process.env.SITE_BASE } : {}),
  // Astro's own processor runs no remark or rehype plugin, and formulas need both.
  markdown: {
    processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] }),
    shikiConfig: { themes: codeThemes, defaultColor: false },
  },
  // Prefetching would fetch pages nobody asked for, and its script counts towards the page's weight.
  prefetch: false,
  // Astro marks MDX modules with a directive of its own; the bundler would warn of it once per page.
  vite: {
    // Monaco's chunks are as large as they are; tests/site/budget.spec.ts holds what a page ships unasked.
    build: { chunkSizeWarningLimit: 8000, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    plugins: [lazyStyles(/[\\/]monaco-editor[\\/]/)],
  },
  integrations: [
    starlight({
      title: "Loopbook",
      description: "A course on asyncio that runs: every listing is live, on a faithful port of CPython's event loop.",
      customCss: ["./src/styles/fonts.css", "./src/styles/tokens.css", "./src/styles/site.css"],
      // One highlighter (Shiki, with our themes) for listings in the text, in snippets and in the editor.
      expressiveCode: false,
      components: {
        Footer: "./src/layouts/Footer.astro",
        PageTitle: "./src/layouts/PageTitle.astro",
        Search: "./src/layouts/Search.astro",
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
            "glossary",
            "sources",
          ],
        },
      ],
    }),
  ],
});
