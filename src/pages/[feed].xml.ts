// The feed of changes. It names the course by its address: a build that has none has no feed.
import { readFileSync } from "node:fs";
import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { versionsIn } from "../layouts/change-feed.ts";

export function getStaticPaths(): { params: { feed: string } }[] {
  return process.env.SITE_URL ? [{ params: { feed: "changes" } }] : [];
}

export function GET({ site }: APIContext): Promise<Response> {
  const home = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/`, site);
  return rss({
    title: "Loopbook: what changed",
    description: "The versions of the course, and what each of them brought.",
    site: home,
    items: versionsIn(readFileSync("CHANGELOG.md", "utf8")).map(({ title, slug, text }) => ({
      title: `Loopbook ${title}`,
      link: new URL(`changes/#${slug}`, home).href,
      description: text,
    })),
  });
}
