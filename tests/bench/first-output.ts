// How long does a reader wait for the first line of an unedited snippet after Run? Printed beside what the same browser takes for the barest
// thing of that shape: a sandboxed frame, a worker in it, one message there and back. The click comes out of nowhere, or from a mouse
// that has come to the button a moment before, as a hand moves one. Build the site first; then
// `node tests/bench/first-output.ts [URL of the site]`
import { chromium, type BrowserContext } from "@playwright/test";
import { chromiumFlags, systemChromium } from "../../scripts/browser.ts";
import { host } from "../../scripts/site/host.ts";
import { firstLine, median } from "./site.ts";

const ROUNDS = 9;
const PAGE = "a/coroutines/";
/** How long a mouse rests on a button before it is pressed; people take longer. */
const POINTED_MS = 150;

const [, , given] = process.argv;
if (given === undefined) {
  const site = await host("dist");
  await measure(site.url).finally(() => {
    site.close();
  });
} else {
  await measure(given);
}

async function measure(base: string): Promise<void> {
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  // A page's own policy would stop the bare frame's script.
  const bareContext = await browser.newContext({ bypassCSP: true });
  const runContext = await browser.newContext();
  const open = async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto(new URL(PAGE, base).href, { waitUntil: "networkidle" });
    return page;
  };

  // In turn, so that whatever else the machine does falls on both.
  const first: Timings = { bare: [], run: [] };
  const next: Timings = { bare: [], run: [] };
  const pointed: Timings = { bare: [], run: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const [barePage, runPage, pointedPage] = [await open(bareContext), await open(runContext), await open(runContext)];
    for (const timings of [first, next]) {
      timings.bare.push(await barePage.evaluate(bareRoundTrip));
      timings.run.push(await firstLine(runPage));
    }
    pointed.bare.push(await barePage.evaluate(bareRoundTrip));
    pointed.run.push(await firstLine(pointedPage, POINTED_MS));
    for (const page of [barePage, runPage, pointedPage]) await page.close();
  }
  await browser.close();

  const row = (what: string, { bare, run }: Timings) => ({
    [`medians of ${String(ROUNDS)}`]: what,
    "bare frame + worker (ms)": Math.round(median(bare)),
    "Run to first line (ms)": Math.round(median(run)),
    ratio: Number((median(run) / median(bare)).toFixed(2)),
  });
  console.table([
    row("first on a page", first),
    row(`first, the mouse there for ${String(POINTED_MS)} ms`, pointed),
    row("second on a page", next),
  ]);
}

interface Timings {
  bare: number[];
  run: number[];
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
