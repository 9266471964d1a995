import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { folderWith } from "../files.ts";
import { loopbook } from "./loopbook.ts";

// An interpreter takes seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Runs a program that lies in a folder of its own. */
function run(source: string, args: readonly string[] = [], files: Readonly<Record<string, string>> = {}) {
  const root = folderWith({ ...files, "main.py": source });
  return loopbook(["run", join(root, "main.py"), ...args]);
}

describe("loopbook run, of a program in Python,", () => {
  it("prints its stdout and stderr to where they belong, with the files and the options beside it", async () => {
    const outcome = await run(
      `import asyncio, sys, time, util
print(util.text, time.strftime("%X"), asyncio.new_event_loop().get_debug())
print("warned", file=sys.stderr)`,
      ["--debug"],
      { "util.py": `text = "Hello"`, "snippet.json": `{ "wallClock": "16:20:11" }` },
    );
    expect(outcome).toEqual({ status: 0, stdout: "Hello 16:20:11 True\n", stderr: "warned\n" });
  });

  it("prints a line when it is printed, not at the end", async () => {
    const root = folderWith({ "main.py": "print('one')\nprint('two')\nwhile True: pass" });
    const { stdout, status } = await loopbook(["run", join(root, "main.py")], (text, stop) => {
      if (text.includes("two")) stop();
    });
    expect(stdout).toBe("one\ntwo\n");
    expect(status).toBeNull();
  });

  it.each([
    ["1 after an uncaught error", `raise ValueError("boom")`, 1, "ValueError: boom\n"],
    [
      "3 for a deadlock",
      "import asyncio\nasync def main(): await asyncio.Event().wait()\nasyncio.run(main())",
      3,
      "main() at main.py:2",
    ],
    ["what it gives to sys.exit", "import sys\nsys.exit(7)", 7, ""],
  ])("ends with status %s", async (_, source, status, stderr) => {
    const outcome = await run(source);
    expect(outcome).toMatchObject({ status, stdout: "" });
    expect(outcome.stderr).toContain(stderr);
  });

  it("takes a pace, and a real clock", async () => {
    const source = `import asyncio, time
async def main():
    start = time.monotonic()
    await asyncio.sleep(0.25)
    print(time.monotonic() - start)
asyncio.run(main())`;
    expect((await run(source, ["--pace", "5"])).stdout).toBe("0.25\n");
    const measured = Number((await run(source, ["--clock", "real"])).stdout);
    expect(measured).toBeGreaterThan(0.25);
  });
});
