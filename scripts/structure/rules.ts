// The rules for dependency-cruiser, made of the table of rooms.
import type { IRegularForbiddenRuleType } from "dependency-cruiser";
import { filesOf, room, rooms } from "./rooms.ts";
import type { Room } from "./rooms.ts";

/** The file that ties the knot of the loop: what it imports is left out, so that every circle is a fault. */
export const KNOT = "^src/asyncio/core/loop[.]ts$";

export const rules: readonly IRegularForbiddenRuleType[] = [
  {
    name: "no circle",
    severity: "error",
    comment: "A file must not import itself through others, types included: move what both need into a third file.",
    from: {},
    to: { circular: true },
  },
  {
    name: "the knot",
    severity: "error",
    comment: "core/loop.ts is for events.ts only, which hands the type of the loop on.",
    from: { pathNot: "^src/asyncio/core/events[.]ts$" },
    to: { path: KNOT },
  },
  {
    name: "a room for each file",
    severity: "error",
    comment: "This file belongs to no room: give its folder a row in scripts/structure/rooms.ts.",
    from: { path: "^src/.*/", pathNot: rooms.map(filesOf) },
    to: {},
  },
  {
    name: "found",
    severity: "error",
    comment: "There is no such file.",
    from: {},
    to: { couldNotResolve: true, path: "^[.]" },
  },
  ...rooms.flatMap(rulesOf),
];

function rulesOf(from: Room): IRegularForbiddenRuleType[] {
  const { name, may = [], mayTypes = [], outside } = from;
  const files = { path: filesOf(from) };
  const own = filesOf(from);
  const rest = mayTypes.length === 0 ? "" : `; types of ${mayTypes.join(", ")}`;
  const comment = `${name} may import: ${may.join(", ") || "no other room"}${rest}; of outside: ${outside}.`;
  const rule = (to: IRegularForbiddenRuleType["to"]) => ({
    name,
    severity: "error" as const,
    comment,
    from: files,
    to,
  });
  const patterns = (names: readonly string[]) => names.map((each) => filesOf(room(each)));
  return [
    rule({ path: "^(src|content)/", pathNot: [own, ...patterns([...may, ...mayTypes])] }),
    ...(mayTypes.length === 0
      ? []
      : [rule({ path: patterns(mayTypes), pathNot: patterns(may), dependencyTypesNot: ["type-only", "type-import"] })]),
    ...(outside === "packages and Node" ? [] : [rule({ dependencyTypes: ["core"] })]),
    ...(outside === "nothing" ? [rule({ path: "node_modules/" }), rule({ couldNotResolve: true })] : []),
  ];
}
