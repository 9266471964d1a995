import { describe, expect, it } from "vitest";
import { normalise, textOf } from "../../../src/python/node/normalise.ts";

const out = (text: string) => ({ stream: "stdout" as const, text });
const err = (text: string) => ({ stream: "stderr" as const, text });

describe("what is taken out of Python's output", () => {
  it("is the place of a warning, the line it quotes, and the advice on tracemalloc", () => {
    const printed = [
      out("before"),
      err("main.py:9: RuntimeWarning: coroutine 'main.<locals>.greet' was never awaited"),
      err('  greet("world")'),
      err("RuntimeWarning: Enable tracemalloc to get the object allocation traceback"),
      err("<sys>:0: DeprecationWarning: old"),
      out("after"),
    ];
    expect(normalise(printed)).toEqual([
      "before",
      "RuntimeWarning: coroutine 'main.<locals>.greet' was never awaited",
      "DeprecationWarning: old",
      "after",
    ]);
  });

  it("is nothing else: what a program prints itself stays, even if it looks like a warning", () => {
    const printed = [
      out("main.py:9: RuntimeWarning: printed"),
      out("  indented"),
      err("Traceback (most recent call last):"),
      err('  File "main.py", line 1, in <module>'),
      out("RuntimeWarning: Enable tracemalloc to get the object allocation traceback"),
    ];
    expect(normalise(printed)).toEqual(printed.map(({ text }) => text));
  });
});

it("a text has a newline after each line, and none when there is no line", () => {
  expect(textOf(["one", "two"])).toBe("one\ntwo\n");
  expect(textOf([])).toBe("");
});
