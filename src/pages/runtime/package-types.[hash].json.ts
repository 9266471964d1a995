// The types of the packages that a snippet may import, for the editor of one that does.
import type { APIRoute } from "astro";
import { packageTypes, packageTypesHash } from "../../course/declarations.ts";

export const getStaticPaths = () => [{ params: { hash: packageTypesHash() } }];

export const GET: APIRoute = () => Response.json(packageTypes());
