import { Console } from "node:console";
import { Writable } from "node:stream";
import * as formatter from "node-inspect-extracted";
import { describe, expect, it } from "vitest";
import { CLEAR } from "../../../src/runner/wire/terminal.ts";
import { createConsole, type ProgramConsole } from "../../../src/runner/realm/console.ts";
import { useFormatter } from "../../../src/runner/realm/formatter.ts";

useFormatter(formatter);

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

/** What Node warns of, without what is Node's own about it. */
async function warningsOfNode(calls: Calls): Promise<string[]> {
  const warnings: string[] = [];
  const hear = ({ message }: Error) => void warnings.push(`stderr: Warning: ${message}`);
  process.on("warning", hear);
  printedByNode(calls);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", hear);
  return warnings;
}

describe("a warning of the console", () => {
  const cases: Record<string, Calls> = {
    "of a timer that was never started": (c) => {
      c.timeEnd("nope");
      c.timeLog("nope");
      c.timeEnd();
    },
    "of a counter that there is not": (c) => {
      c.countReset("nope");
      c.countReset();
    },
  };
  it.each(Object.entries(cases))("is Node's: %s", async (_, calls) => {
    expect(printed(calls)).toEqual(await warningsOfNode(calls));
  });
});

describe("the screen", () => {
  it("is cleared with what a terminal understands, and groups end", () => {
    const lines = printed((c) => {
      c.group();
      c.clear();
      c.log("at the edge");
    });
    expect(lines).toEqual([`stdout: ${CLEAR}`, "stdout: at the edge"]);
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

  it("keep their labels, whatever these contain", () => {
    const lines = printed((c) => {
      c.time("50%d %s");
      c.timeLog("50%d %s", "more", { a: 1 });
      c.timeEnd("50%d %s");
      c.time(null as never);
      c.timeEnd("null");
      c.count("%s");
    });
    expect(lines).toEqual([
      "stdout: 50%d %s: 0ms more { a: 1 }",
      "stdout: 50%d %s: 0ms",
      "stdout: null: 0ms",
      "stdout: %s: 1",
    ]);
  });

  it("go on when they are started again", () => {
    let now = 0;
    const lines = printed(
      (c) => {
        c.time();
        now = 5;
        c.time();
        now = 10;
        c.timeEnd();
      },
      () => now,
    );
    expect(lines).toEqual([
      "stderr: Warning: Label 'default' already exists for console.time()",
      "stdout: default: 10ms",
    ]);
  });
});
