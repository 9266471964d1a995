import { Console } from "node:console";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createConsole, type ProgramConsole } from "../../src/runner/console.ts";

type Calls = (console: ProgramConsole) => void;

/** What calls print on our console: `stdout` and `stderr` in printed order. */
function printed(calls: Calls, now: () => number = () => 0): string[] {
  const lines: string[] = [];
  calls(createConsole((stream, text) => lines.push(`${stream}: ${text}`), now));
  return lines;
}

/** The same calls on Node's own console. */
function printedByNode(calls: Calls): string[] {
  const lines: string[] = [];
  const stream = (name: string) =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        lines.push(`${name}: ${chunk.toString().replace(/\n$/, "")}`);
        done();
      },
    });
  calls(new Console({ stdout: stream("stdout"), stderr: stream("stderr") }));
  return lines;
}

describe("the console prints as Node's does", () => {
  const cases: Record<string, Calls> = {
    "plain values": (c) => {
      c.log("text", 1, -0, 10n, true, null, undefined, Symbol("s"));
    },
    "nothing at all": (c) => {
      c.log();
    },
    "format directives": (c) => {
      c.log("%s has %d of %i and %j, %o%%", "Ada", 1.5, 2.7, { a: 1 }, [1], "rest");
    },
    "nested objects": (c) => {
      c.log({ a: { b: { c: { d: 1 } } }, list: [1, [2, [3, [4]]]] });
    },
    "Map, Set and typed arrays": (c) => {
      c.log(new Map([["k", new Set([1, 2])]]), new Uint8Array(3), new WeakMap());
    },
    "functions and classes": (c) => {
      c.log([function named() {}, () => 1, class A extends Set {}, class B extends Map {}]);
    },
    "objects with a class": (c) => {
      c.log(
        new (class Point {
          x = 1;
        })(),
      );
    },
    "long arrays": (c) => {
      c.log(Array.from({ length: 150 }, (_, i) => i));
    },
    "circular references": (c) => {
      const a: Record<string, unknown> = {};
      a.self = a;
      c.log(a);
    },
    "a group's indentation": (c) => {
      c.group("outer");
      c.log("one\ntwo");
      c.group();
      c.error({ a: 1 });
      c.groupEnd();
      c.groupEnd();
      c.groupEnd();
      c.log("out");
    },
    counts: (c) => {
      c.count();
      c.count("x");
      c.count();
      c.countReset();
      c.count();
    },
    assertions: (c) => {
      c.assert(true, "fine");
      c.assert(false);
      c.assert(false, "%s is wrong", "it");
      c.assert(false, { a: 1 });
    },
    "dir with options": (c) => {
      c.dir({ a: { b: { c: {} } } }, { depth: 0 });
    },
    "tables of objects": (c) => {
      c.table([{ name: "milk", n: 1 }, { name: "bread", shop: { open: true } }, 5]);
    },
    "tables of chosen columns": (c) => {
      c.table([{ a: 1, b: 2 }], ["b"]);
    },
    "tables of maps, sets, lists and objects": (c) => {
      c.table(new Map([["k", 1]]));
      c.table(new Set(["one"]));
      c.table([
        [1, 2],
        [3, 4],
      ]);
      c.table({ first: { x: 1 }, second: { x: 2 } });
    },
    "a table of what has no rows": (c) => {
      c.table("text");
    },
    "all levels to their streams": (c) => {
      c.info("info");
      c.debug("debug");
      c.warn("warn");
      c.error("error");
    },
  };
  it.each(Object.entries(cases))("%s", (_, calls) => {
    expect(printed(calls)).toEqual(printedByNode(calls));
  });
});

describe("timers of the console", () => {
  it("measure by the program's clock", () => {
    let now = 0;
    const lines = printed(
      (c) => {
        c.time("job");
        now = 12.3456;
        c.timeLog("job", "half");
        now = 2500;
        c.timeLog("job");
        now = 62_500;
        c.timeLog("job");
        now = 3_723_000;
        c.timeEnd("job");
      },
      () => now,
    );
    expect(lines).toEqual([
      "stdout: job: 12.346ms half",
      "stdout: job: 2.500s",
      "stdout: job: 1:02.500 (m:ss.mmm)",
      "stdout: job: 1:02:03 (h:mm:ss)",
    ]);
  });

  it("warn of a label that was never started", () => {
    expect(
      printed((c) => {
        c.timeEnd("nope");
      }),
    ).toEqual(["stderr: Warning: No such label 'nope' for console.time()"]);
  });
});
