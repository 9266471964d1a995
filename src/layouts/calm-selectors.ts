// Two rules of Starlight's have every line that a run adds to a page looked at by a `:has()` that searches all of it, and one of them then
// styles the whole snippet anew: most of what a run cost the page. Here they search along their path only, which finds the same.
import type { Plugin } from "vite";

/** What a stylesheet says, by the end of its path, and what it is to say. */
const calmer: readonly (readonly [stylesheet: RegExp, rule: RegExp, instead: string])[] = [
  [
    /starlight\/dist\/style\/markdown\.css$/,
    /\.sl-markdown-content\s+:is\(ol, ul\):has\(/g,
    ":is(.sl-markdown-content, .starlight-aside__content) > :is(ol, ul):has(",
  ],
  [
    /MobileMenuToggle\.astro\?.*\bindex=1\b.*\blang\.css$/,
    /body:has\(#starlight__sidebar:popover-open\)/g,
    "body:has(> .page > nav > #starlight__sidebar:popover-open)",
  ],
];

/** Rewrites rules of Starlight's; fails where they are not what they were. */
export function calmSelectors(): Plugin {
  return {
    name: "loopbook:calm-selectors",
    enforce: "pre",
    transform(code, id) {
      const [, rule, instead] = calmer.find(([stylesheet]) => stylesheet.test(id)) ?? [];
      if (rule === undefined || instead === undefined) return null;
      if (code.search(rule) < 0)
        throw new Error(`${id} has no rule like ${String(rule)} any more: see whether it is calm.`);
      return { code: code.replaceAll(rule, instead), map: null };
    },
  };
}
