// What sites that embed by address (oEmbed) ask about a snippet. It has to name the site's own address, so there is none where
// that is not known.
import type { APIRoute } from "astro";
import { oembed } from "../../share/oembed.ts";
import { listSnippets, readSnippet } from "../../course/snippets.ts";

export const getStaticPaths = () =>
  // Astro calls it a string even where there is none.
  (import.meta.env.SITE as string | undefined) === undefined ? [] : listSnippets().map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const id = params.id ?? "";
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const home = new URL(`${base}/`, site);
  return Response.json(oembed(home, id, readSnippet(id).options.title ?? id));
};
