// Programs in Python in a page: real CPython, in a sandboxed frame.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { listSnippets, readSnippet } from "../../src/course/snippets.ts";
import { linesOf } from "../../src/snippet/compare.ts";
import { PythonPage, served } from "./python-page.ts";

// CPython takes its time to start, and a machine that has a lot to do takes more.
test.setTimeout(600_000);

const FILES = "**/runtime/python/*";

/** A few twins of all parts of the course. */
const sample = listSnippets()
  .map((id) => readSnippet(id))
  .filter(({ twin, options }) => "main.py" in twin && options.clock !== "real" && options.packages === undefined)
  .filter((_, index) => index % 40 === 7);

test(
  "twins print in the page what is documented, each in a fresh interpreter; Python is fetched once, for the first",
  { tag: "@deep" },
  async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/runtime/python/")) fetched.push(request.url());
    });
    const python = await PythonPage.open(page);
    expect(fetched).toEqual([]);
    for (const { id, twin, options } of sample) {
      const { lines, status } = await python.run(twin, options);
      const documented = linesOf(readFileSync(`content/snippets/${id}/output.py.txt`, "utf8"));
      expect({ id, lines: lines.map(({ text }) => text) }).toEqual({ id, lines: documented });
      const isDeadlock = documented.some((line) => line.startsWith("DeadlockError"));
      const ending = id.endsWith("-refused") ? "failed" : isDeadlock ? "deadlock" : "done";
      expect({ id, status }).toEqual({ id, status: ending });
    }
    expect(fetched.length).toBe(served.length + 1);
  },
);

test(
  "output comes with its times, at the pace that is chosen, while the run has long been computed",
  { tag: "@deep" },
  async ({ page }) => {
    const python = await PythonPage.open(page);
    const source = `import asyncio
print("before")
async def main():
    for n in range(100):
        print(n)
        await asyncio.sleep(60)
asyncio.run(main())`;
    // A pace at which the first minute takes the whole test.
    const slow = await python.start(source, { pace: 0.01 });
    await expect.poll(() => python.printed(slow), { timeout: 180_000 }).toEqual(["before", "0"]);
    await python.setPace(slow, "paused");
    await python.step(slow);
    await expect.poll(() => python.printed(slow)).toEqual(["before", "0", "1"]);
    expect((await python.state(slow)).status).toBe("running");
    await python.setPace(slow, "instant");
    const { lines, status } = await python.ended(slow);
    expect(status).toBe("done");
    expect(lines.slice(0, 4).map(({ time, text }) => [time, text])).toEqual([
      [0, "before"],
      [0, "0"],
      [60, "1"],
      [120, "2"],
    ]);
    expect(lines).toHaveLength(101);

    const stopped = await python.start(source, { pace: 0.01 });
    await expect.poll(() => python.printed(stopped), { timeout: 180_000 }).toEqual(["before", "0"]);
    await python.stop(stopped);
    expect(await python.ended(stopped)).toMatchObject({ status: "stopped" });
    await python.setPace(stopped, "instant");
    expect(await python.printed(stopped)).toEqual(["before", "0"]);
  },
);

test(
  "Stop ends what never ends, keeps its output, and the next run begins afresh",
  { tag: "@deep" },
  async ({ page }) => {
    const python = await PythonPage.open(page);
    const endless = await python.start("import time\nprint('one')\nprint('two')\nwhile True:\n    pass");
    await expect.poll(() => python.printed(endless), { timeout: 180_000 }).toEqual(["one", "two"]);
    await python.stop(endless);
    expect(await python.ended(endless)).toMatchObject({ status: "stopped", error: null });
    expect(await python.printed(endless)).toEqual(["one", "two"]);

    const flood = await python.start("n = 0\nwhile True:\n    print(n)\n    n += 1");
    await expect.poll(async () => (await python.state(flood)).dropped, { timeout: 180_000 }).toBeGreaterThan(0);
    await python.stop(flood);
    expect((await python.ended(flood)).status).toBe("stopped");

    const ahead = await python.start(
      "import asyncio\nasync def main():\n    while True:\n        print('tick')\n        await asyncio.sleep(1)\nasyncio.run(main())",
      { pace: 0.001 },
    );
    await expect.poll(() => python.printed(ahead), { timeout: 180_000 }).toEqual(["tick"]);
    await python.setPace(ahead, "instant");
    const { error, status } = await python.ended(ahead);
    expect(status).toBe("failed");
    expect(error?.name).toBe("LimitError");

    const { lines } = await python.run(
      `import asyncio, sys
print("leftover" in globals(), "mine" in sys.modules)
async def main():
    print(asyncio.current_task().get_name())
asyncio.run(main())`,
    );
    expect(lines.map(({ text }) => text)).toEqual(["False False", "Task-1"]);
  },
);

test(
  "an error that nobody catches is reported with its lines, and a real clock takes real time",
  { tag: "@deep" },
  async ({ page }) => {
    const python = await PythonPage.open(page);
    const { error, status, lines } = await python.run({
      "main.py": "import util\nutil.divide(1, 0)\n",
      "util.py": "def divide(a, b):\n    return a / b\n",
    });
    expect(status).toBe("failed");
    expect(error).toMatchObject({
      name: "ZeroDivisionError",
      traceback: [
        { file: "main.py", line: 2, qualname: "<module>" },
        { file: "util.py", line: 2, qualname: "divide" },
      ],
      position: { file: "util.py", line: 2, column: 12 },
    });
    expect(lines.map(({ text }) => text).join("\n")).toBe(error?.text);

    const real = await python.run(
      "import asyncio, time\nstart = time.monotonic()\nasyncio.run(asyncio.sleep(0.3))\nprint(time.monotonic() - start > 0.3)",
      { clock: "real" },
    );
    expect(real.lines.map(({ text }) => text)).toEqual(["True"]);
  },
);

test("a file that cannot be had is told, and a later run gets it", { tag: "@deep" }, async ({ page }) => {
  const python = await PythonPage.open(page);
  await page.route("**/python_stdlib.zip.*", (route) => route.abort());
  expect((await python.run("print(1)")).status).toMatch(
    /^DownloadError: Python could not be loaded: .* Press Run again/,
  );
  await page.unroute("**/python_stdlib.zip.*");
  const { status, lines, progress } = await python.run("print(1)");
  expect(status).toBe("done");
  expect(lines.map(({ text }) => text)).toEqual(["1"]);
  const total = served.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(progress).toEqual([total, total]);
});

test("Stop while Python is on its way ends the download", { tag: "@deep" }, async ({ page }) => {
  const python = await PythonPage.open(page);
  await page.route(FILES, async (route) => {
    if (route.request().url().includes("wasm")) return;
    await route.continue();
  });
  const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("wasm"));
  const run = await python.start("print(1)");
  await expect.poll(async () => (await python.state(run)).progress).not.toBeNull();
  await python.stop(run);
  expect((await python.ended(run)).status).toBe("stopped");
  await failed;
  await page.unroute(FILES);
  expect((await python.run("print(1)")).status).toBe("done");
});
