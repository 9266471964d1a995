// Each snippet as the build compiles it: an unedited one runs without a compiler in the page.
import { join } from "node:path";
import type { APIRoute } from "astro";
import { referenceExamples } from "../../../reference/examples.ts";
import { compiledAsset } from "../../../course/assets.ts";
import { type Files, SNIPPETS, listSnippets, readSnippetFolder } from "../../../course/snippets.ts";

export async function getStaticPaths(): Promise<{ params: { id: string }; props: { files: Files } }[]> {
  return [
    ...listSnippets().map((id) => ({ params: { id }, props: { files: readSnippetFolder(join(SNIPPETS, id)).files } })),
    ...(await referenceExamples()).map(({ id, files }) => ({ params: { id }, props: { files } })),
  ];
}

export const GET: APIRoute<{ files: Files }> = async ({ props }) => Response.json(await compiledAsset(props.files));
