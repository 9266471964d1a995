// The packages that a program may import (a database, say), fetched for a run of one that does.
import type { APIRoute } from "astro";
import { packageAssets } from "../../../course/assets.ts";

export const getStaticPaths = async () =>
  [...(await packageAssets()).files].map(([file, content]) => ({ params: { file }, props: { content } }));

export const GET: APIRoute<{ content: Buffer<ArrayBuffer> }> = ({ props }) => new Response(props.content);
