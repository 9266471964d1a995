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
    ["at main.py:5", "at main.ts:61:3"],
    ['  File "main.py", line 6, in bake_it', '  File "main.ts", line 17, in bakeIt'],
    [
      "work() done, defined at main.py:4> created at /lib/asyncio/tasks.py:395>",
      "work() done, defined at main.ts:2> created at main.ts:7>",
    ],
    ["<Handle work() at main.py:4>", "<Handle work()>"],
    ["'int' object can't be awaited", "'number' object can't be awaited"],
    ["'NoneType' object can't be awaited", "'null' object can't be awaited"],
    ["2, type int", "2, type Number"],
    ["main.py:9: 'yield from' inside async function", "main.ts:7:3: 'yield*' inside async function"],
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
    ["main.py:5", "util.ts:5", ""],
    ["line 5", "line 6", ""],
    ["'str' object", "'number' object", ""],
    ["main.py:9: 'yield from' inside async function", "main.ts:7:3: 'yield' inside async function", ""],
  ])("but not %s / %s", (python, typescript) => {
    expect(comparable(python)).not.toBe(comparable(typescript));
  });
});
