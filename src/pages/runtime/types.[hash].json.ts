// The types that the editor knows, and where the reference explains their names, under an address that changes with them.
import type { APIRoute } from "astro";
import { declarations, declarationsHash, type ServedDeclarations } from "../../course/declarations.ts";
import { addressOf, memberAddress } from "../../reference/links.ts";
import { referenceEntries } from "../../reference/model.ts";

export const getStaticPaths = () => [{ params: { hash: declarationsHash() } }];

export const GET: APIRoute = async () => {
  const explained = (await referenceEntries()).flatMap((entry) => [
    [`${entry.module}.${entry.name}`, addressOf(entry)],
    ...entry.members.map(({ name }) => [`${entry.module}.${entry.name}.${name}`, memberAddress(entry, name)]),
  ]);
  const served: ServedDeclarations = {
    ...declarations(),
    explained: Object.fromEntries(explained) as Record<string, string>,
  };
  return Response.json(served);
};
