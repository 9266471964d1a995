// Astro links the CSS of everything a page's scripts could ever import into the page's head. For Monaco that would be 175 kB before anybody
// has clicked. This Vite plugin (build only) lets its stylesheets travel in the JavaScript that needs them instead.
import type { Plugin } from "vite";

const prefix = "\0lazy-style:";

/** Turns the CSS imports of modules whose path matches into modules that add a `<style>` when they are first imported. */
export function lazyStyles(modules: RegExp): Plugin {
  return {
    name: "loopbook:lazy-styles",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      if (importer === undefined || !source.endsWith(".css") || !modules.test(importer)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      // The name must not end in .css, or it would be taken for a stylesheet again.
      return resolved && `${prefix}${resolved.id}.js`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const stylesheet = id.slice(prefix.length, -".js".length);
      return `import css from ${JSON.stringify(`${stylesheet}?inline`)};
document.head.append(Object.assign(document.createElement("style"), { textContent: css }));`;
    },
  };
}
