// The source text of the workers that programs run in, under an address that changes with it.
import type { APIRoute } from "astro";
import { workerAsset } from "../../course/assets.ts";

export const getStaticPaths = async () => [{ params: { hash: (await workerAsset()).hash } }];

export const GET: APIRoute = async () =>
  new Response((await workerAsset()).source, { headers: { "content-type": "text/javascript; charset=utf-8" } });
