import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../files.ts";
import { loopbook } from "./loopbook.ts";

const asyncio = `import * as asyncio from "asyncio";\n`;

/** Runs a program that lies in a folder of its own. */
function run(source: string, args: readonly string[] = [], files: Readonly<Record<string, string>> = {}) {
  const root = folderWith({ ...files, "main.ts": source });
  return loopbook(["run", join(root, "main.ts"), ...args]);
}

describe("loopbook run", () => {
  it("prints stdout and stderr of a program to where they belong, and succeeds", async () => {
    const outcome = await run(
      `import { text } from "./lib/text";
      console.log(text);
      console.error("warned");`,
      [],
      { "lib/text.ts": `export const text: string = "Hello";` },
    );
    expect(outcome).toEqual({ status: 0, stdout: "Hello\n", stderr: "warned\n" });
  });

  it("prints a line when it is printed, not at the end", async () => {
    const root = folderWith({ "main.ts": `console.log("now"); while (true);` });
    const { stdout, status } = await loopbook(["run", join(root, "main.ts")], (_, stop) => {
      stop();
    });
    expect(stdout).toBe("now\n");
    expect(status).toBeNull();
  });

  it.each([
    ["1 after an uncaught error", `throw new Error("boom");`, 1, "Error: boom\n"],
    ["1 after a rejection that nobody handles", `Promise.reject(new Error("boom"));`, 1, "Error: boom\n"],
    ["2 for a compile error", `const x = ;\n`, 2, 'main.ts:1:11: Unexpected ";"\n'],
    ["2 for an import that there is not", `import "./gone";`, 2, "main.ts:1:8: Could not resolve"],
    [
      "3 for a deadlock",
      `${asyncio}async function main() { await asyncio.getRunningLoop().createFuture(); }\nasyncio.run(main());`,
      3,
      "main() at main.ts:2",
    ],
    [
      "1 past the limit of virtual time",
      `${asyncio}async function main() { while (true) await asyncio.sleep(1e6); }\nasyncio.run(main());`,
      1,
      "main() at main.ts:2, waiting for sleep()",
    ],
  ])("ends with status %s", async (_, source, status, stderr) => {
    const outcome = await run(source);
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).toBe("");
    expect(outcome.stderr).toContain(stderr);
  });

  it("finds a program where the user is, and runs it when it starts with #!", async () => {
    const root = folderWith({ "here.ts": `#!/usr/bin/env loopbook\nconsole.log("here");` });
    const outcome = await loopbook(["run", "here.ts"], undefined, { cwd: root, env: { INIT_CWD: root } });
    expect(outcome).toEqual({ status: 0, stdout: "here\n", stderr: "" });
  });

  it("clears no screen where there is none", async () => {
    expect((await run(`console.log(1); console.clear(); console.log(2);`)).stdout).toBe("1\n2\n");
  });

  it("passes virtual time at once, and real time really", async () => {
    const source = `${asyncio}import * as time from "time";
      async function main() { const start = time.monotonic(); await asyncio.sleep(0.25); console.log(time.monotonic() - start); }
      asyncio.run(main());`;
    expect((await run(source)).stdout).toBe("0.25\n");
    expect(Number((await run(source, ["--clock", "real"])).stdout)).not.toBe(0.25);
    expect(Number((await run(source, ["--pace", "5"])).stdout)).toBe(0.25);
  });

  it("takes clock, start, seed and debug from snippet.json, and the command line before it", async () => {
    const source = `console.log(new Date().toISOString());`;
    const beside = { "snippet.json": '{ "wallClock": "2020-02-02T02:02:02" }' };
    expect((await run(source, [], beside)).stdout).toBe("2020-02-02T02:02:02.000Z\n");
    const slow = `${asyncio}import * as time from "time"; async function main() { time.sleep(1); } asyncio.run(main());`;
    expect((await run(slow, [], { "snippet.json": '{ "debug": true }' })).stderr).toMatch(/^Executing /);
    expect((await run(slow, ["--debug"])).stderr).toMatch(/^Executing /);
    expect((await run(slow)).stderr).toBe("");
  });

  it("writes the trace of a run, also of one that fails", async () => {
    const root = folderWith({
      "main.ts": `${asyncio}async function main() { throw new Error("x"); }\nasyncio.run(main());`,
    });
    const file = join(root, "trace.json");
    await loopbook(["run", join(root, "main.ts"), "--trace", file]);
    const trace = JSON.parse(readFileSync(file, "utf8")) as { status: string; events: { kind: string }[] };
    expect(trace.status).toBe("failed");
    expect(trace.events.map(({ kind }) => kind)).toContain("task-done");
  });

  it("draws a run, and tells the states of its tasks", async () => {
    const root = folderWith({
      "main.ts": `${asyncio}async function nap() { await asyncio.sleep(1); }
async function main() { await asyncio.createTask(nap()); }
asyncio.run(main());`,
    });
    const file = join(root, "figure.svg");
    const { stdout, stderr } = await loopbook(["run", join(root, "main.ts"), "--figure", file, "--states"]);
    const svg = readFileSync(file, "utf8");
    expect(svg).toMatch(/^<svg xmlns=.*>main<.*>nap<.*sleep 1 s/s);
    expect(svg).not.toMatch(/var\(|--lb|undefined/);
    expect(stdout).toBe("");
    expect(stderr.split("\n")).toEqual([
      "    time  main          nap",
      "T0  0 s   waiting: nap  ready",
      "T1  0 s   waiting: nap  waiting: sleep 1 s",
      "T2  1 s   ready         done",
      "T3  1 s   done          done",
      "",
    ]);
  });

  it.each([
    ["no file", ["run"], "which FILE.ts or FILE.py?"],
    ["two files", ["run", "a.ts", "b.ts"], "one program at a time"],
    ["a file that does not exist", ["run", "nope.ts"], "nope.ts does not exist"],
    ["an unknown option", ["run", "a.ts", "--fast"], "Unknown option '--fast'"],
    ["a clock that there is not", ["run", "a.ts", "--clock", "sun"], '--clock is virtual or real, not "sun"'],
    ["a pace of nothing", ["run", "a.ts", "--pace", "0"], "--pace is instant or a number greater than 0"],
    ["an unknown command", ["walk"], 'there is no command "walk"'],
    ["no command", [], "Usage: loopbook COMMAND"],
  ])("with %s says what is wrong, and runs nothing", async (_, args, stderr) => {
    const outcome = await loopbook(args);
    expect(outcome).toMatchObject({ status: 2, stdout: "" });
    expect(outcome.stderr).toContain(stderr);
  });

  it("shows its options when asked", async () => {
    const { status, stdout } = await loopbook(["run", "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("--pace instant|N");
  });
});
