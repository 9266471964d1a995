// Each snippet as the build compiles it: an unedited one runs without a compiler in the page.
import type { APIRoute } from "astro";
import { compiledAsset } from "../../../runner/assets.ts";
import { listSnippets } from "../../../runner/snippets.ts";

export const getStaticPaths = () => listSnippets().map((id) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = async ({ params }) => Response.json(await compiledAsset(params.id));
