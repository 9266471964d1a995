// A snippet in the words of oEmbed (https://oembed.com, version 1.0), with which a site shows what an address that somebody pasted
// leads to.
import { FIRST_HEIGHT } from "./embed-tag.ts";

/**
 * The answer for a snippet.
 *
 * @param home where the course begins, as the world knows it
 */
export function oembed(home: URL, id: string, title: string): Record<string, string | number> {
  const address = new URL(`embed/${id}/`, home).href;
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Loopbook",
    provider_url: home.href,
    // Those who ask take the tag alone: a script of ours would not get past them.
    html: `<iframe src="${address}" title="${name}" width="100%" height="${String(FIRST_HEIGHT)}" style="border:0" allow="clipboard-write"></iframe>`,
    width: 720,
    height: FIRST_HEIGHT,
  };
}
