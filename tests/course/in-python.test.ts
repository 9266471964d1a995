import { expect, it } from "vitest";
import { lineInPython, namesInPython, placesInPython, printsTheSame } from "../../src/course/in-python.ts";

it("takes a line from what Python has printed, in its spelling", () => {
  const printed = ["cancelled: True", "['bread', None]", "true love"];
  expect(lineInPython("cancelled: true", printed)).toBe("cancelled: True");
  expect(lineInPython("[ 'bread', undefined ]", printed)).toBe("['bread', None]");
  expect(lineInPython("true love", printed)).toBe("true love");
});

it("spells by rule what Python does not print", () => {
  expect(lineInPython("cancelled: false", ["cancelled: True"])).toBe("cancelled: False");
  expect(lineInPython("coroutine 'tidyUp' was never awaited: undefined", [])).toBe(
    "coroutine 'tidy_up' was never awaited: None",
  );
});

it("spells names in a sentence, and leaves words and classes alone", () => {
  expect(namesInPython("asyncio.createTask makes a Task; catch the TimeoutError of waitFor, it is true.")).toBe(
    "asyncio.create_task makes a Task; catch the TimeoutError of wait_for, it is true.",
  );
});

it("knows when both programs print the same, each in its spelling", () => {
  expect(printsTheSame({ output: "a true\n", outputPy: "a True\n" })).toBe(true);
  expect(printsTheSame({ output: "a\n", outputPy: "ModuleNotFoundError\n" })).toBe(false);
  expect(printsTheSame({ output: "a\n", outputPy: null })).toBe(false);
});

it("finds the line of a wait in the twin, and refuses one that is no wait", () => {
  const program = "async function f() {\n  await a();\n  b();\n  await using c = d();\n}";
  const twin = "import asyncio\n\nasync def f():\n    await a()\n    b()\n    async with d():\n        pass";
  expect(placesInPython("from line 2 to line 4", program, twin)).toBe("from line 4 to line 6");
  expect(placesInPython("begins, to its end", program, twin)).toBe("begins, to its end");
  expect(() => placesInPython("to line 3", program, twin)).toThrow("Line 3 of the program is no wait.");
  expect(() => placesInPython("to line 2", program, "")).toThrow("its twin 0");
});
