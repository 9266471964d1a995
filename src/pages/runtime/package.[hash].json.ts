// The loop as a package, for projects to take home.
import type { APIRoute } from "astro";
import { homeAsset } from "../../course/assets.ts";

export const getStaticPaths = async () => [{ params: { hash: (await homeAsset()).hash } }];

export const GET: APIRoute = async () => Response.json((await homeAsset()).files);
