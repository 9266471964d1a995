// Programs that ask for much: tasks, depth, memory; and errors from wherever one can come.
import { chromium, expect } from "@playwright/test";
import { chromiumFlags, systemChromium } from "../../scripts/browser.ts";
import { crowded, expectNothingLeft, openPrograms, runText, test } from "./endurance.ts";
import { keepEdits, keptEdit } from "./snippet-page.ts";

test.describe.configure({ timeout: 900_000 });

test(
  "a hundred thousand tasks, and as many timers, are done while the page answers",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const [tasks, timers] = await openPrograms(page, [
      `import * as asyncio from "asyncio";
let done = 0;
async function worker(n: number) {
  await asyncio.sleep(n % 10);
  done++;
}
async function main() {
  // Not gather(...all): the engine of a page has no room for so many arguments.
  const all = Array.from({ length: 100_000 }, (_, n) => asyncio.createTask(worker(n)));
  await asyncio.wait(all);
  console.log(done);
}
asyncio.run(main());`,
      `let fired = 0;
for (let i = 0; i < 100_000; i++) setTimeout(() => { if (++fired === 100_000) console.log(fired); }, i % 100);`,
    ]);
    await figures.watchHeap(page, () =>
      figures.watchStalls(page, async () => {
        for (const snippet of [tasks!, timers!]) {
          await snippet.runToEnd("done");
          expect(await snippet.lines()).toEqual(["100000"]);
          figures.runs++;
        }
      }),
    );
    await expectNothingLeft(page);
  },
);

test(
  "recursion of calls without end is an error that the program may catch; of awaits, it can be stopped",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const [calls, awaits] = await openPrograms(page, [
      `function down(n: number): number { return 1 + down(n + 1); }
try { down(0); } catch (error) { console.log((error as Error).name); }
down(0);`,
      `import * as asyncio from "asyncio";
async function down(n: number): Promise<number> {
  if (n === 300_000) console.log("deep");
  return 1 + (await down(n + 1));
}
asyncio.run(down(0));`,
    ]);
    await figures.watchStalls(page, async () => {
      await calls!.runToEnd("failed");
      expect((await calls!.lines())[0]).toBe("RangeError");
      await expect(calls!.note).toContainText("RangeError");
      // It takes no room on the engine's stack, so nothing ends it but the memory's end, or its reader.
      await awaits!.run.click();
      await expect(awaits!.output).toContainText("deep", { timeout: 120_000 });
      await awaits!.stop.click();
      await awaits!.expectState("stopped");
      figures.runs += 2;
    });
    await expectNothingLeft(page);
  },
);

test(
  "a hundred thousand awaits come back, one inside the other and one after the other",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const [deep] = await openPrograms(page, [
      `import * as asyncio from "asyncio";
async function down(n: number): Promise<number> { return n === 0 ? 0 : 1 + (await down(n - 1)); }
async function chain(n: number) { for (let i = 0; i < n; i++) await asyncio.sleep(0); return n; }
async function main() { console.log(await down(100_000), await chain(100_000)); }
await asyncio.run(main());`,
    ]);
    await figures.watchStalls(page, () => deep!.runToEnd("done"));
    figures.runs++;
    expect(await deep!.lines()).toEqual(["100000 100000"]);
  },
);

/** Each throws “boom” at another place, and what became of it is told. */
const throwing: Readonly<Record<string, string>> = {
  "the program": 'throw new Error("boom");',
  "a coroutine": 'async function main() { throw new Error("boom"); }\nasyncio.run(main());',
  "a task that nobody awaits":
    'async function task() { throw new Error("boom"); }\nasync function main() { asyncio.createTask(task()); await asyncio.sleep(1); }\nasyncio.run(main());',
  "a task group":
    'async function task() { throw new Error("boom"); }\nasync function main() { await using group = new asyncio.TaskGroup(); group.createTask(task()); }\nasyncio.run(main());',
  "a callback of the loop":
    'async function main() { asyncio.getRunningLoop().callSoon(() => { throw new Error("boom"); }); await asyncio.sleep(1); }\nasyncio.run(main());',
  "a callback of a future":
    'async function main() { const task = asyncio.createTask(asyncio.sleep(0)); task.addDoneCallback(() => { throw new Error("boom"); }); await asyncio.sleep(1); }\nasyncio.run(main());',
  "the exception handler":
    'async function main() { const loop = asyncio.getRunningLoop(); loop.setExceptionHandler(() => { throw new Error("boom"); }); loop.callSoon(() => { throw new Error("first"); }); await asyncio.sleep(1); }\nasyncio.run(main());',
  "a timer of the platform": 'setTimeout(() => { throw new Error("boom"); }, 10);',
  "a microtask": 'queueMicrotask(() => { throw new Error("boom"); });',
  "a native promise": 'new Promise((_, reject) => reject(new Error("boom")));',
  "a finally":
    'async function main() { try { throw new Error("first"); } finally { throw new Error("boom"); } }\nasyncio.run(main());',
  "an async generator":
    'async function* numbers() { yield 1; throw new Error("boom"); }\nasync function main() { for await (const n of numbers()) console.log(n); }\nasyncio.run(main());',
  "a disposal":
    'async function main() { await using thing = { async [Symbol.asyncDispose]() { throw new Error("boom"); } }; void thing; }\nasyncio.run(main());',
  "a thread":
    'async function main() { await asyncio.toThread(() => { throw new Error("boom"); }); }\nasyncio.run(main());',
  "an event":
    'const target = new EventTarget();\ntarget.addEventListener("x", () => { throw new Error("boom"); });\ntarget.dispatchEvent(new Event("x"));',
  "a class": 'class Broken { static field = (() => { throw new Error("boom"); })(); }\nvoid Broken;',
  "a thenable":
    'async function main() { await ({ then() { throw new Error("boom"); } } as never); }\nasyncio.run(main());',
};

test(
  "an error is told wherever it was thrown, and the next run goes on",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const [snippet] = await openPrograms(page, ["console.log(1);"]);
    const silent: string[] = [];
    await figures.watchStalls(page, async () => {
      for (const [place, program] of Object.entries(throwing)) {
        await runText(snippet!, `import * as asyncio from "asyncio";\n${program}`);
        if (!(await snippet!.output.textContent())?.includes("boom")) silent.push(place);
        figures.runs++;
      }
    });
    expect(silent).toEqual([]);
    expect(await runText(snippet!, 'console.log("after");')).toEqual(["after"]);
    await expectNothingLeft(page);
  },
);

test(
  "where a program takes the whole page along, the reader's text is there when it is back, with what happened",
  { tag: "@deep" },
  async ({ baseURL, figures }) => {
    const executablePath = systemChromium();
    const browser = await chromium.launch({
      // Frame and page share a process, as they do where a browser has none to spare.
      args: [...chromiumFlags, "--js-flags=--max-old-space-size=60", "--disable-site-isolation-trials"],
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    try {
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      const page = await context.newPage();
      const [id = ""] = crowded.ids;
      await keepEdits(page, [
        keptEdit(id, () => "const all: number[][] = [];\nfor (;;) all.push(new Array(100_000).fill(0));"),
      ]);
      const session = await context.newCDPSession(page);
      await page.goto(crowded.path);
      const evaluate = async (expression: string) =>
        (await session.send("Runtime.evaluate", { expression, returnByValue: true })).result.value as unknown;
      const crashed = page.waitForEvent("crash", { timeout: 120_000 });
      const at = `document.querySelector('[data-snippet="${id}"]')`;
      await evaluate(`${at}.querySelector("[data-action=run]").click()`);
      await crashed;
      await session.send("Page.reload");
      await expect
        .poll(() => evaluate(`${at}?.querySelector(".snippet-note")?.textContent`), { timeout: 60_000 })
        .toMatch(/ended with the whole page.*Your text is as you left it/);
      expect(await evaluate(`${at}.querySelector("[data-file] code").textContent`)).toContain("all.push");
      figures.runs++;
    } finally {
      await browser.close();
    }
  },
);
