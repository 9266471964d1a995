// How long does a reader wait for the first line of a Python program after Run, the first time in a page and the second? Printed beside
// Pyodide's own start in the same browser: its loader in a bare page, its files from the same machine, one printed line. Wall time depends on
// whatever else the machine does; the processor time of all of the browser's processes does so less. Build the site first; then
// `node tests/bench/python-start.ts`
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "@playwright/test";
import { chromiumFlags, systemChromium } from "../../scripts/browser.ts";
import { host } from "../../scripts/site/host.ts";
import { firstLine, median } from "./site.ts";

const ROUNDS = 3;
const PAGE = "d/turns/?lang=python";
const PYODIDE = dirname(fileURLToPath(import.meta.resolve("pyodide")));
const TYPES: Readonly<Record<string, string>> = {
  mjs: "text/javascript",
  wasm: "application/wasm",
  json: "application/json",
};

/** What one start took. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

const site = await host("dist");
const bare = await serveBare();
const executablePath = systemChromium();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});
const alone: Taken[] = [];
const first: Taken[] = [];
const second: Taken[] = [];
// In turn, so that whatever else the machine does falls on all.
for (let round = 0; round < ROUNDS; round++) {
  const barePage = await browser.newPage();
  await barePage.goto(bare.url);
  alone.push(await taken(browser, () => barePage.evaluate(startPyodide)));
  await barePage.close();
  const page = await browser.newPage();
  await page.goto(new URL(PAGE, site.url).href, { waitUntil: "networkidle" });
  first.push(await taken(browser, () => firstLine(page)));
  // A reader looks at what was printed; meanwhile the next interpreter starts.
  await settled(page, browser);
  second.push(await taken(browser, () => firstLine(page)));
  await page.close();
}
await browser.close();
site.close();
bare.close();

const row = (what: string, times: readonly Taken[]) => {
  const [wall, cpu] = [median(times.map((each) => each.wall)), median(times.map((each) => each.cpu))];
  const [bareWall, bareCpu] = [median(alone.map((each) => each.wall)), median(alone.map((each) => each.cpu))];
  return {
    [`medians of ${String(ROUNDS)}`]: what,
    "to the first line (ms)": Math.round(wall),
    ratio: Number((wall / bareWall).toFixed(2)),
    "processor (ms)": Math.round(cpu),
    "ratio of that": Number((cpu / bareCpu).toFixed(2)),
  };
};
console.table([row("Pyodide alone", alone), row("first Run", first), row("second Run", second)]);
console.log(`load ${loadavg()[0]?.toFixed(1) ?? ""} on ${String(availableParallelism())} processors`);

/** Runs something, and tells what it took. */
async function taken(of: Browser, action: () => Promise<number>): Promise<Taken> {
  const before = await processorTime(of);
  const wall = await action();
  return { wall, cpu: (await processorTime(of)) - before };
}

/** Milliseconds that all processes of the browser have had so far. */
async function processorTime(of: Browser): Promise<number> {
  const session = await of.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/** Waits until the browser does next to nothing. */
async function settled(page: Page, of: Browser): Promise<void> {
  for (let before = -Infinity, now = 0; now - before > 50;) {
    before = now;
    await page.waitForTimeout(1000);
    now = await processorTime(of);
  }
}

/** In the page: from the loader to the first printed line. */
async function startPyodide(): Promise<number> {
  const begin = performance.now();
  const address = "/pyodide.mjs";
  const { loadPyodide } = (await import(address)) as typeof import("pyodide");
  const python = await loadPyodide({ indexURL: "/" });
  return new Promise((resolve) => {
    python.setStdout({
      batched: () => {
        resolve(performance.now() - begin);
      },
    });
    python.runPython("print('first line')");
  });
}

/** Pyodide's files, and an empty page beside them. */
function serveBare(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    if (name === "") {
      response.setHeader("content-type", "text/html").end("<!doctype html><title>Pyodide</title>");
      return;
    }
    readFile(join(PYODIDE, name)).then(
      (content) => response.setHeader("content-type", TYPES[name.replace(/^.*\./, "")] ?? "").end(content),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${String(port)}/`,
        close: () => {
          server.close();
        },
      });
    });
  });
}
