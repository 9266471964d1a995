// The types that the editor knows, under an address that changes with them.
import type { APIRoute } from "astro";
import { declarations, declarationsHash } from "../../snippet/declarations.ts";

export const getStaticPaths = () => [{ params: { hash: declarationsHash() } }];

export const GET: APIRoute = () => Response.json(declarations());
