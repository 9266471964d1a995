// The table of Python's names is complete: CPython is asked for its names, and each of them is ours or is left out for a reason.
import { afterAll, expect, test } from "vitest";
import { createOracle } from "../../src/python/node/oracle.ts";
import { referenceEntries } from "../../src/reference/model.ts";
import { recordPythonNames } from "../../src/reference/python-names.ts";
import { documentationOf, pythonNames, pythonTable, writtenDown } from "../../src/reference/python-table.ts";

const oracle = createOracle({ interpreters: 1 });
afterAll(() => oracle.close());

const entries = await referenceEntries();
const table = pythonTable(entries);
const rows = table.flatMap((group) => group.rows);

test("The names on record are those that CPython 3.14 has", async () => {
  const names = await recordPythonNames(oracle);
  expect(names.version).toBe("3.14");
  expect(pythonNames()).toEqual(names);
}, 60_000);

test("Each public name of Python's asyncio stands in the table once", () => {
  const listed = rows.map(({ python }) => python).filter((name) => !name.includes("."));
  expect(listed.sort()).toEqual([...pythonNames().names].sort());
});

test("Each name of Python is ours, or is left out for a reason; none is both", () => {
  expect(rows.filter(({ ours, reason }) => (ours === null) !== (reason !== "")).map(({ python }) => python)).toEqual(
    [],
  );
});

test("What is written down by hand is about names that Python has", () => {
  const listed = rows.map(({ python }) => python);
  expect([...writtenDown.renamed, ...writtenDown.leftOut].filter((name) => !listed.includes(name))).toEqual([]);
});

test("Each of our names has Python's documentation to lead to, except for what Python lacks", () => {
  const without = entries.filter((entry) => entry.kind !== "type" && documentationOf(entry, table) === "");
  expect(without.map(({ name }) => name)).toEqual(["DeadlockError", "LimitError"]);
});
