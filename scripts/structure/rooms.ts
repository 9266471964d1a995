// Which part of the sources may import which. The one place that says so: the rules are made of this table, and so is the
// table in CONTRIBUTING.md.

/** A folder, or a few files, with something to do of its own. */
export interface Room {
  /** What it is called, here and in the table. */
  readonly name: string;
  /** Its files, when they are not just those of the folder of that name. A regular expression. */
  readonly files?: string;
  /** The rooms that it may import, besides itself. */
  readonly may?: readonly string[];
  /** The rooms of which it may import types, which are gone when it runs. */
  readonly mayTypes?: readonly string[];
  /** What it may use of outside: browsers know no module of Node, and the loop stands on nothing. */
  readonly outside: "nothing" | "packages" | "packages and Node";
}

const floors = ["src/asyncio/base", "src/asyncio/core", "src/asyncio/dialect", "src/asyncio/api"];

export const rooms: readonly Room[] = [
  // The loop: four floors, and above them the doors.
  { name: "src/asyncio/base", outside: "nothing" },
  { name: "src/asyncio/core", may: floors.slice(0, 1), outside: "nothing" },
  { name: "src/asyncio/dialect", may: floors.slice(0, 2), outside: "nothing" },
  { name: "src/asyncio/api", may: floors.slice(0, 3), outside: "nothing" },
  { name: "src/asyncio/program.ts", may: floors, outside: "nothing" },
  { name: "src/asyncio/internal.ts", may: [...floors, "src/asyncio/program.ts"], outside: "nothing" },
  {
    name: "the public modules",
    files: "^src/asyncio/(index|base/contextvars)[.]ts$",
    may: floors,
    outside: "nothing",
  },
  { name: "src/stdlib", may: ["src/asyncio/internal.ts"], outside: "nothing" },

  { name: "src/trace", mayTypes: ["src/asyncio/internal.ts"], outside: "packages" },
  { name: "src/compiler", files: "^src/compiler/(?!bundle|dialect|vite-plugin)", outside: "packages" },
  {
    name: "the bundler of the loop",
    files: "^src/compiler/(bundle|dialect|vite-plugin)[.]ts$",
    may: ["src/compiler"],
    outside: "packages and Node",
  },

  { name: "src/runner/wire", may: ["src/trace"], outside: "packages" },
  {
    name: "src/runner/realm",
    may: ["src/runner/wire", "src/trace", "the public modules", "src/asyncio/internal.ts", "src/stdlib"],
    outside: "packages",
  },
  // The frame's code goes into the frame as text, which the page has to have.
  {
    name: "the frame",
    files: "^src/runner/realm/frame[.]ts$",
    may: ["src/runner/wire"],
    outside: "nothing",
  },
  {
    name: "src/runner/page",
    may: ["src/runner/wire", "the frame"],
    mayTypes: ["src/trace"],
    outside: "packages",
  },
  {
    name: "src/runner/node",
    may: ["src/runner/wire", "src/runner/realm", "the bundler of the loop"],
    outside: "packages and Node",
  },

  {
    name: "src/course",
    may: ["src/python/node", "src/runner/node", "src/runner/wire", "src/compiler", "src/trace"],
    mayTypes: ["src/offline"],
    outside: "packages and Node",
  },

  // CPython: what both sides of its border share, and the realm, the page and Node as for programs in TypeScript.
  {
    name: "CPython's border",
    files: "^src/python/[^/]+[.]ts$",
    may: ["src/runner/wire"],
    mayTypes: ["src/trace"],
    outside: "packages",
  },
  {
    name: "src/python/realm",
    may: ["CPython's border", "src/runner/wire", "src/runner/realm"],
    mayTypes: ["src/trace"],
    outside: "packages",
  },
  {
    name: "src/python/page",
    may: ["CPython's border", "src/runner/wire", "src/runner/page"],
    mayTypes: ["src/trace"],
    outside: "packages",
  },
  {
    name: "src/python/node",
    may: ["CPython's border", "src/python/realm", "src/runner/wire", "src/runner/node", "the bundler of the loop"],
    mayTypes: ["src/trace"],
    outside: "packages and Node",
  },
  {
    name: "src/cli",
    may: [
      "src/course",
      "src/python/node",
      "CPython's border",
      "src/runner/node",
      "src/runner/wire",
      "src/compiler",
      "src/trace",
    ],
    outside: "packages and Node",
  },

  { name: "src/styles", outside: "packages" },
  { name: "Python’s names", files: "^src/reference/python-names[.]json$", outside: "nothing" },
  {
    name: "src/snippet",
    may: [
      "Python’s names",
      "src/python/page",
      "src/runner/page",
      "src/runner/wire",
      "src/compiler",
      "src/trace",
      "src/styles",
    ],
    mayTypes: ["src/course"],
    outside: "packages",
  },
  {
    name: "src/share",
    may: ["src/snippet", "src/runner/page", "src/runner/wire", "src/styles"],
    outside: "packages",
  },
  { name: "src/review", may: ["src/snippet"], outside: "packages" },
  // What is kept in the reader's browser: the service worker, and what the pages tell it.
  { name: "src/offline", may: ["src/runner/page"], outside: "packages" },
  { name: "src/playground", may: ["src/share", "src/snippet"], outside: "packages" },
  {
    name: "src/components",
    may: ["src/playground", "src/review", "src/share", "src/snippet", "src/course", "src/trace", "src/styles"],
    outside: "packages and Node",
  },
  {
    name: "src/layouts",
    may: [
      "src/offline",
      "src/review",
      "src/share",
      "src/snippet",
      "src/components",
      "src/reference",
      "src/compiler",
      "src/styles",
    ],
    outside: "packages",
  },
  {
    name: "src/reference",
    may: ["src/components", "src/course", "src/styles"],
    mayTypes: ["src/python/node"],
    outside: "packages and Node",
  },
  {
    name: "src/pages",
    may: ["src/reference", "src/course", "src/offline", "src/share", "src/components", "src/layouts", "src/styles"],
    outside: "packages and Node",
  },
  { name: "content/course", may: ["src/components"], outside: "packages" },
];

/** The files of a room, as a regular expression. */
export function filesOf({ name, files }: Room): string {
  return files ?? `^${name.replaceAll(".", "[.]")}${name.endsWith(".ts") ? "$" : "/"}`;
}

/** The room of that name. */
export function room(name: string): Room {
  const found = rooms.find((each) => each.name === name);
  if (found === undefined) throw new Error(`scripts/structure/rooms.ts has no room "${name}"`);
  return found;
}

/** The table of CONTRIBUTING.md. */
export function roomsTable(): string {
  const rows = rooms.map(({ name, may = [], mayTypes = [], outside }) => [
    name.includes("/") ? `\`${name}\`` : name,
    may.map(short).join(", "),
    mayTypes.map(short).join(", "),
    outside,
  ]);
  return table([["room", "may import", "types of", "of outside"], ...rows]);
}

function short(name: string): string {
  return name.replace(/^src\//, "");
}

function table([head, ...rows]: string[][]): string {
  const widths = head!.map((_, column) => Math.max(...[head!, ...rows].map((row) => row[column]!.length)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
