// Each snippet as its files are written, for the playground to begin with.
import type { APIRoute } from "astro";
import { listSnippets, readSnippet } from "../../../course/snippets.ts";

export const getStaticPaths = () => listSnippets().map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const { files, twin, options } = readSnippet(params.id ?? "");
  const { title, clock, wallClock, seed, debug } = options;
  return Response.json({
    title: title ?? params.id,
    files: Object.entries({ ...files, ...twin }),
    options: { clock, wallClock, seed, debug },
  });
};
