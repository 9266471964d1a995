import { chmodSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Recorder, staleFiles } from "../../src/cli/recorder.ts";
import { findRecordings } from "../../src/cli/recordings.ts";
import { folderWith } from "../files.ts";

// Both languages have to start first, which takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let recorder: Recorder;
beforeAll(async () => {
  recorder = await Recorder.start();
});
afterAll(() => recorder.close());

/** The verdict on the one program among these files, with its outputs by their short names. */
async function judge(files: Readonly<Record<string, string>>, by = recorder) {
  const [one, ...more] = findRecordings(folderWith(files));
  expect(more).toEqual([]);
  const { outputs, problem } = await by.judge(one!);
  return { problem, outputs: Object.fromEntries([...outputs].map(([file, text]) => [basename(file), text])) };
}

const forgotten = {
  "a/a1-lost/main.ts": `async function lost() {}\nlost();`,
  "a/a1-lost/main.py": `async def lost(): pass\nlost()`,
};
const warning = "RuntimeWarning: coroutine 'lost' was never awaited\n";

describe("a snippet", () => {
  it("documents what both languages print, with the files beside the program and its options", async () => {
    const { outputs, problem } = await judge({
      "e/e6-delay/main.ts": `import { delay } from "./util";\nimport * as asyncio from "asyncio";\nimport * as time from "time";
await asyncio.run(delay(2));\nconsole.log(time.strftime("%X"));`,
      "e/e6-delay/util.ts": `import * as asyncio from "asyncio";
export async function delay(n: number) { await asyncio.sleep(n); console.log("slept", n); }`,
      "e/e6-delay/main.py": `import asyncio, time, util\nasyncio.run(util.delay(2))\nprint(time.strftime("%X"))`,
      "e/e6-delay/util.py": `import asyncio\nasync def delay(n):\n    await asyncio.sleep(n)\n    print("slept", n)`,
      "e/e6-delay/snippet.json": `{ "wallClock": "16:20:11" }`,
    });
    expect(problem).toBeNull();
    expect(outputs).toEqual({ "output.txt": "slept 2\n16:20:13\n", "output.py.txt": "slept 2\n16:20:13\n" });
  });

  it("documents nothing where they differ, and shows how", async () => {
    const { outputs, problem } = await judge({
      "a/a2-hello/main.ts": `console.log("Hello");\nconsole.log("world");`,
      "a/a2-hello/main.py": `print("Hello")\nprint("World")`,
    });
    expect(outputs).toEqual({});
    expect(problem).toMatch(/ Hello\n-World\n\+world\n/);
    expect(problem).toContain(`snippet.json says why: { "differs": "…" }`);
  });

  it("keeps what each language prints where only the spelling differs", async () => {
    const { outputs, problem } = await judge({
      "a/a6-done/main.ts": `console.log("done:", true, [null, "a"]);`,
      "a/a6-done/main.py": `print("done:", True, [None, "a"])`,
    });
    expect(problem).toBeNull();
    expect(outputs).toEqual({
      "output.txt": "done: true [ null, 'a' ]\n",
      "output.py.txt": "done: True [None, 'a']\n",
    });
  });

  it("keeps the place that Python adds to a warning, though it is none of the comparison's business", async () => {
    const { outputs, problem } = await judge(forgotten);
    expect(problem).toBeNull();
    expect(outputs["output.txt"]).toBe(warning);
    expect(outputs["output.py.txt"]).toMatch(/^main\.py:2: RuntimeWarning: coroutine 'lost'/);
  });

  it("must not say why where nothing differs", async () => {
    const { problem } = await judge({
      "a/a2-hello/main.ts": `console.log("Hello");`,
      "a/a2-hello/main.py": `print("Hello")`,
      "a/a2-hello/snippet.json": `{ "differs": "no idea" }`,
    });
    expect(problem).toContain(`nothing differs; remove "differs" from snippet.json`);
  });

  it("keeps the documented numbers where they are measured, as long as the rest is the same", async () => {
    const measured = {
      "b/b0-measured/main.ts": `console.log("took", Math.random() + 1);`,
      "b/b0-measured/main.py": `import random\nprint("took", random.random() + 1)`,
      "b/b0-measured/snippet.json": `{ "measured": "the time it took" }`,
    };
    const first = await judge(measured);
    expect(first.problem).toBeNull();
    expect(first.outputs["output.txt"]).toMatch(/^took 1\.\d+\n$/);
    const again = await judge({ ...measured, "b/b0-measured/output.txt": "took 1.5\n" });
    expect(again).toEqual({ problem: null, outputs: { "output.txt": "took 1.5\n", "output.py.txt": "took 1.5\n" } });
    const both = { "output.txt": "took 1.5\n", "output.py.txt": "took 1.25\n" };
    const own = await judge({
      ...measured,
      "b/b0-measured/output.txt": both["output.txt"],
      "b/b0-measured/output.py.txt": both["output.py.txt"],
    });
    expect(own).toEqual({ problem: null, outputs: both });
    const other = await judge({ ...measured, "b/b0-measured/output.txt": "lasted 1.5\n" });
    expect(other.outputs["output.txt"]).toMatch(/^took /);
  });

  it("must have a twin", () => {
    const folder = folderWith({ "a/a2-hello/main.ts": `console.log("no twin");` });
    expect(() => findRecordings(folder)).toThrow("a2-hello/main.py is missing");
  });
});

describe("a snippet whose twin needs packages", () => {
  const library = {
    "a/a1-library/main.ts": `console.log("Harbour");`,
    "a/a1-library/main.py": `import sqlalchemy\nprint("Harbour")`,
    "a/a1-library/snippet.json": `{ "packages": ["SQLAlchemy"] }`,
  };
  const OUTPUT = "a/a1-library/output.py.txt";
  const ORIGIN = "a/a1-library/recorded.json";

  /** The verdict where a Python prints this; it stands in for one that has the package, as not every machine does. */
  async function judgeWith(python: string, files: Readonly<Record<string, string>>) {
    const stub = join(folderWith({ python: `#!/bin/sh\n${python}\n` }), "python");
    chmodSync(stub, 0o755);
    const own = await Recorder.start(stub);
    try {
      return await judge(files, own);
    } finally {
      await own.close();
    }
  }
  const versions = `if [ "$1" = -c ]; then echo '{ "python": "3.11.2", "packages": { "'$3'": "2.1" } }'; exit; fi`;
  const prints = `${versions}\ngrep -q sqlalchemy "$1" && echo Harbour`;

  it("is recorded by a Python that has them, and from then on anywhere, as long as nothing is changed", async () => {
    const first = await judgeWith(prints, library);
    expect(first.problem).toBeNull();
    const { "recorded.json": origin, ...outputs } = first.outputs;
    expect(outputs).toEqual({ "output.txt": "Harbour\n", "output.py.txt": "Harbour\n" });
    expect(JSON.parse(origin ?? "")).toMatchObject({ python: "3.11.2", packages: { SQLAlchemy: "2.1" } });

    const kept = { ...library, [OUTPUT]: "Harbour\n", [ORIGIN]: origin ?? "" };
    expect(await judge(kept)).toEqual(first);
    const never = { outputs: {}, problem: expect.stringContaining("never recorded: it needs SQLAlchemy") as string };
    expect(await judge(library)).toEqual(never);
    expect(await judge({ ...kept, "a/a1-library/main.py": "import sqlalchemy" })).toEqual(never);
    expect(await judge({ ...kept, "a/a1-library/more.py": "" })).toEqual(never);
    expect(await judge({ ...kept, [OUTPUT]: "Hill\n" })).toEqual(never);
  });

  it("must print the same, kept or not", async () => {
    const other = { ...library, "a/a1-library/main.ts": `console.log("Hill");` };
    const differing = { outputs: {}, problem: expect.stringContaining("+Hill\n") as string };
    expect(await judgeWith(prints, other)).toEqual(differing);
    const { outputs } = await judgeWith(prints, library);
    const kept = { ...other, [OUTPUT]: "Harbour\n", [ORIGIN]: outputs["recorded.json"] ?? "" };
    expect(await judge(kept)).toEqual(differing);
  });

  it("is not recorded where the Python has not got them, or the twin fails", async () => {
    for (const python of ["echo no such package >&2; exit 1", `${versions}\necho Harbour\necho refused >&2; exit 1`]) {
      const { outputs, problem } = await judgeWith(python, library);
      expect(outputs).toEqual({});
      expect(problem).toMatch(/no such package|refused/);
    }
  });
});

describe("a case", () => {
  it("has the output of Python, without the place of a warning", async () => {
    const { outputs, problem } = await judge({
      "lost.ts": forgotten["a/a1-lost/main.ts"],
      "lost.py": forgotten["a/a1-lost/main.py"],
      "alone.ts": `console.log("has no twin");`,
    });
    expect(problem).toBeNull();
    expect(outputs).toEqual({ "lost.out": warning });
  });

  it("has the output of Python also where the loop prints something else", async () => {
    const { outputs, problem } = await judge({ "bad.ts": `console.log(1);`, "bad.py": `print(2)` });
    expect(problem).toContain("-2\n+1\n");
    expect(outputs).toEqual({ "bad.out": "2\n" });
  });

  it("must end as in Python, not only print the same", async () => {
    const { problem } = await judge({
      "stuck.ts": `console.log("same");`,
      "stuck.py": `import asyncio\nprint("same")\nasyncio.run(asyncio.Event().wait())`,
    });
    expect(problem).toContain(`ours ended with "done", Python with "deadlock"`);
  });
});

it("knows which files do not say what they should", () => {
  const folder = folderWith({ "same.txt": "same\n", "old.txt": "old\n", "gone.txt": "" });
  const [same, old, gone, missing, absent] = ["same", "old", "gone", "missing", "absent"].map((name) =>
    join(folder, `${name}.txt`),
  ) as [string, string, string, string, string];
  const outputs = new Map<string, string | null>([
    [same, "same\n"],
    [old, "new\n"],
    [gone, null],
    [missing, "text\n"],
    [absent, null],
  ]);
  expect([...staleFiles({ outputs, problem: null }).keys()]).toEqual([old, gone, missing]);
});
