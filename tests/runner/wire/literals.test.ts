import { describe, expect, it } from "vitest";
import { comparable } from "../../../src/runner/wire/literals.ts";

describe("what two languages print is the same", () => {
  it.each([
    ["done: True", "done: true"],
    ["result None", "result undefined"],
    ["[None, 'a', \"b\"]", "[ null, 'a', 'b' ]"],
    ["{'tea': 2, 'milk': [1, 2.0]}", "{ tea: 2, milk: [ 1, 2 ] }"],
    ["create_task() got 'put_nowait'", "createTask() got 'putNowait'"],
    ["at main.py:5", "at main.ts:5"],
    ["[]", "[]"],
    ["version 2.0.1", "version 2.0.1"],
  ])("%s / %s", (python, typescript) => {
    expect(comparable(python)).toBe(comparable(typescript));
  });

  it.each([
    ["True", "True story", "false"],
    ["a None b", "a b", ""],
    ["2.5", "2", ""],
    ["[1, 2]", "[2, 1]", ""],
    ["(1, 2)", "[1, 2]", ""],
    ["main.py:5", "main.ts:6", ""],
  ])("but not %s / %s", (python, typescript) => {
    expect(comparable(python)).not.toBe(comparable(typescript));
  });
});
