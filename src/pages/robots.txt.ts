// Everybody may read everything; the sitemap can be named where the site knows its own address.
import type { APIRoute } from "astro";

export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const sitemap = site === undefined ? "" : `Sitemap: ${new URL(`${base}/sitemap-index.xml`, site).href}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
