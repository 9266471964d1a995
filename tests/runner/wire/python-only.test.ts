import { describe, expect, it } from "vitest";
import { countingLines } from "../../../src/runner/wire/python-only.ts";

const out = (text: string) => ({ stream: "stdout" as const, text });
const err = (text: string) => ({ stream: "stderr" as const, text });
const counting = (printed: Parameters<typeof countingLines>[0]) => countingLines(printed).map(({ text }) => text);

describe("what only Python says", () => {
  it("is the place of a warning, the line it quotes, and the advice on tracemalloc", () => {
    const printed = [
      out("before"),
      err("main.py:9: RuntimeWarning: coroutine 'main.<locals>.greet' was never awaited"),
      err('  greet("world")'),
      err("RuntimeWarning: Enable tracemalloc to get the object allocation traceback"),
      err("<sys>:0: DeprecationWarning: old"),
      out("after"),
    ];
    expect(counting(printed)).toEqual([
      "before",
      "RuntimeWarning: coroutine 'main.<locals>.greet' was never awaited",
      "DeprecationWarning: old",
      "after",
    ]);
  });

  it("is, in a traceback, its own files, the program outside of functions, and the text of the lines", () => {
    const printed = [
      err("Coroutine created at (most recent call last)"),
      err('  File "main.py", line 15, in <module>'),
      err("    asyncio.run(main())"),
      err('  File "/lib/python314.zip/asyncio/events.py", line 94, in _run'),
      err("    self._context.run(self._callback, *self._args)"),
      err("    ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"),
      err('  File "main.py", line 9, in shout'),
      err('    raise ValueError("no voice")'),
      err("ValueError: no voice"),
      err("  and its second line"),
    ];
    expect(countingLines(printed)).toEqual([
      { text: "Coroutine created at (most recent call last)", line: 0 },
      { text: '  File "main.py", line 9, in shout', line: 6 },
      { text: "ValueError: no voice", line: 8 },
      { text: "  and its second line", line: 9 },
    ]);
  });

  it("is the same in the traceback of a group of errors", () => {
    const printed = [
      err("  + Exception Group Traceback (most recent call last):"),
      err('  |   File "main.py", line 9, in main'),
      err("  |     async with asyncio.TaskGroup() as group:"),
      err("  |                ~~~~~~~~~~~~~~~~~^^"),
      err("  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)"),
      err("  +-+---------------- 1 ----------------"),
    ];
    expect(counting(printed)).toEqual([printed[0]?.text, printed[1]?.text, printed[4]?.text, printed[5]?.text]);
  });

  it("is, in a graph of calls, its own files", () => {
    const printed = [
      out("  | + Call stack:"),
      out("  |   File '/lib/python314.zip/asyncio/tasks.py', line 702, in async sleep()"),
      out("  |   File 'main.py', line 6, in async heat()"),
    ];
    expect(counting(printed)).toEqual([printed[0]?.text, printed[2]?.text]);
  });

  it("is the second line of a refusal by the compiler, and the text that it quotes", () => {
    const refused = [
      err('  File "main.py", line 10'),
      err("    each = await price()"),
      err("           ^^^^^^^^^^^^^"),
      err("SyntaxError: 'await' outside async function"),
    ];
    expect(countingLines(refused)).toEqual([{ text: "main.py:10: 'await' outside async function", line: 3 }]);
    // What a program prints itself, and what it raises in a function, stay.
    const printed = [out('  File "main.py", line 10'), out("SyntaxError: invalid")];
    expect(counting(printed)).toEqual(printed.map(({ text }) => text));
    const raised = [err('  File "main.py", line 10, in work'), err("SyntaxError: mine")];
    expect(counting(raised)).toEqual(raised.map(({ text }) => text));
    const other = [err('  File "main.py", line 10'), err("ValueError: no refusal"), err("SyntaxError: mine")];
    expect(counting(other)).toEqual(other.map(({ text }) => text));
  });

  it("is nothing else: what a program prints itself stays, even if it looks like a warning", () => {
    const printed = [
      out("main.py:9: RuntimeWarning: printed"),
      out("  indented"),
      out('  File "main.py", line 1, in <module>'),
      out("    indented"),
      err("Traceback (most recent call last):"),
      err("    indented"),
      out("RuntimeWarning: Enable tracemalloc to get the object allocation traceback"),
    ];
    expect(counting(printed)).toEqual(printed.map(({ text }) => text));
  });

  it("is nothing of what TypeScript says", () => {
    const printed = [
      err("Traceback (most recent call last):"),
      err('  File "main.ts", line 4, in fail'),
      err("ValueError: no paper"),
    ];
    expect(counting(printed)).toEqual(printed.map(({ text }) => text));
  });
});
