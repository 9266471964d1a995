// How long does a reader wait for the first line of an unedited snippet after Run? Printed beside what the same browser takes for the barest
// thing of that shape: a sandboxed frame, a worker in it, one message there and back. Build the site first; then
// `node tests/bench/first-output.ts [URL of the site]`
import { spawn, type ChildProcess } from "node:child_process";
import { chromium, type Page } from "@playwright/test";
import { chromiumFlags, systemChromium } from "../../scripts/browser.ts";

const PORT = 4409;
const ROUNDS = 9;
const PAGE = "a/coroutines/";

const [, , given] = process.argv;
if (given === undefined) {
  const server = await serve();
  await measure(`http://localhost:${String(PORT)}/`).finally(() => server.kill());
} else {
  await measure(given);
}

async function measure(base: string): Promise<void> {
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(new URL(PAGE, base).href, { waitUntil: "networkidle" });
    return page;
  };

  // In turn, so that whatever else the machine does falls on both.
  const first: Timings = { bare: [], run: [] };
  const next: Timings = { bare: [], run: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const [barePage, runPage] = [await open(), await open()];
    for (const timings of [first, next]) {
      timings.bare.push(await barePage.evaluate(bareRoundTrip));
      timings.run.push(await runToFirstLine(runPage));
    }
    await barePage.close();
    await runPage.close();
  }
  await browser.close();

  const row = (what: string, { bare, run }: Timings) => ({
    [`medians of ${String(ROUNDS)}`]: what,
    "bare frame + worker (ms)": Math.round(median(bare)),
    "Run to first line (ms)": Math.round(median(run)),
    ratio: Number((median(run) / median(bare)).toFixed(2)),
  });
  console.table([row("first on a page", first), row("second on a page", next)]);
}

interface Timings {
  bare: number[];
  run: number[];
}

/** Presses Run; from the click until the first line is in the log. */
async function runToFirstLine(page: Page): Promise<number> {
  const section = page.locator("[data-snippet]").first();
  const elapsed = section.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const lines = () => element.querySelectorAll("[role=log] .snippet-text");
        const begin = () => {
          const clicked = performance.now();
          // The lines that are there belong to the documentation, or to the run before.
          const old = new Set(lines());
          new MutationObserver((_, observer) => {
            if (![...lines()].some((line) => !old.has(line))) return;
            observer.disconnect();
            resolve(performance.now() - clicked);
          }).observe(element, { childList: true, subtree: true });
        };
        element.addEventListener("click", begin, { capture: true, once: true });
      }),
  );
  await section.getByRole("button", { name: "Run" }).click();
  const ms = await elapsed;
  await section.and(page.locator("[data-state=done]")).waitFor();
  return ms;
}

/** In the page: a frame, a worker in it, a message to the worker, its answer. */
function bareRoundTrip(): Promise<number> {
  const policy = "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:";
  const inFrame = `
    const url = URL.createObjectURL(new Blob(["onmessage = ({ data }) => postMessage(data)"], { type: "text/javascript" }));
    const worker = new Worker(url);
    worker.onmessage = ({ data }) => parent.postMessage(data, "*");
    worker.postMessage("there and back");`;
  const frame = document.createElement("iframe");
  frame.sandbox.add("allow-scripts");
  frame.hidden = true;
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${inFrame}</script>`;
  return new Promise((resolve) => {
    const begin = performance.now();
    addEventListener("message", function answer({ source }) {
      if (source !== frame.contentWindow) return;
      removeEventListener("message", answer);
      frame.remove();
      resolve(performance.now() - begin);
    });
    document.body.append(frame);
  });
}

/** The built site, as soon as it is there. */
function serve(): Promise<ChildProcess> {
  const args = ["node_modules/.bin/astro", "preview", "--ignore-lock", "--port", String(PORT)];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    server.stdout.on("data", (text) => {
      if (String(text).includes(String(PORT))) resolve(server);
    });
    server.on("exit", () => {
      reject(new Error("The site could not be served. Is it built?"));
    });
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
