import { expect, it } from "vitest";
import { shippedLicences } from "../../src/course/licences.ts";

/** Those that let the site ship what is under them. A new one is looked at before it is put here. */
const LOOKED_AT = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0", "OFL-1.1"]);

const packages = shippedLicences();

it("finds what the pages are made of, and no tools", () => {
  const names = packages.map(({ name }) => name);
  const shipped = ["monaco-editor", "pyodide", "@electric-sql/pglite", "workbox-routing", "workbox-core"];
  expect(names).toEqual(expect.arrayContaining([...shipped, "@fontsource-variable/inter", "@lezer/common"]));
  expect(names.filter((name) => /^(vitest|oxlint|prettier|knip|typescript|esbuild)$/.test(name))).toEqual([]);
});

it("knows the licence of each, and each is one that was looked at", () => {
  const others = packages.filter(({ licence }) =>
    licence
      .replace(/[()]/g, "")
      .split(" OR ")
      .every((each) => !LOOKED_AT.has(each)),
  );
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

it("has the text of nearly all", () => {
  const without = packages.filter(({ text }) => text === null).map(({ name }) => name);
  expect(without.length).toBeLessThan(packages.length / 4);
});
