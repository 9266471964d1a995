import { expect, test } from "vitest";
import { rotation } from "../rotation.ts";

const items = Array.from({ length: 40 }, (_, index) => `/page-${String(index)}/`);

test("a commit always visits the same few, in their order", () => {
  const chosen = rotation(items, 5, "one commit");
  expect(chosen).toHaveLength(5);
  expect(rotation(items.toReversed(), 5, "one commit").toReversed()).toEqual(chosen);
  expect(items.filter((item) => chosen.includes(item))).toEqual(chosen);
});

test("another commit visits others, and in time none is left out", () => {
  const visited = new Set<string>();
  for (let commit = 0; commit < 100; commit++)
    for (const item of rotation(items, 5, `commit ${String(commit)}`)) visited.add(item);
  expect(visited.size).toBe(items.length);
});
