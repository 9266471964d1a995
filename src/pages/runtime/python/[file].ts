// CPython, fetched for the first run of a program in Python.
import type { APIRoute } from "astro";
import { pythonAssets } from "../../../course/assets.ts";

export const getStaticPaths = async () =>
  [...(await pythonAssets()).files].map(([file, content]) => ({ params: { file }, props: { content } }));

export const GET: APIRoute<{ content: Buffer<ArrayBuffer> }> = ({ props }) => new Response(props.content);
