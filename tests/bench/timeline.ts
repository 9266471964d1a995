// How long does the timeline take to draw a long run, and how often a second does it follow the playhead? Printed beside how often a second
// the same browser draws a page on which nothing happens. Build the site first; then `node tests/bench/timeline.ts`
import { chromium, type Locator } from "@playwright/test";
import { chromiumFlags, systemChromium } from "../../scripts/browser.ts";
import { keepEdits, keptEdit, openSnippet } from "../site/snippet-page.ts";
import { host } from "../../scripts/site/host.ts";
import { median } from "./site.ts";

const SNIPPET = "d/d4-scheduled";
const PAGE = "d/turns/";
const ROUNDS = 5;
const SCRUB_MS = 3000;

/** Each task takes twelve turns, and tells four events of each. */
const PROGRAM = `import * as asyncio from "asyncio";

async function worker(number: number) {
  for (let turn = 0; turn < 12; turn++) await asyncio.sleep(0);
  return number;
}

async function main() {
  const tasks = Array.from({ length: 2000 }, (_, number) => asyncio.createTask(worker(number)));
  await asyncio.gather(...tasks);
  console.log("done");
}

asyncio.run(main());`;

const site = await host("dist");
const executablePath = systemChromium();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const emptyPage = await context.newPage();
  const empty = await emptyPage.locator("body").evaluate(framesOf, SCRUB_MS);
  await emptyPage.close();
  await keepEdits(page, [keptEdit(SNIPPET, () => PROGRAM)]);
  const snippet = await openSnippet(page, SNIPPET, PAGE);
  await snippet.runToEnd("done");
  const view = page.locator("loop-snippet", { has: snippet.section }).getByRole("group", { name: "Run", exact: true });
  const moment = view.getByRole("slider", { name: "Moment" });
  await moment.scrollIntoViewIfNeeded();
  const drawn: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const scale of ["by time", "by turn"]) drawn.push(await timeToDraw(view.getByText(scale, { exact: true })));
  const scrubbed = await moment.evaluate(framesOf, SCRUB_MS);
  const rate = (frames: number) => Number((frames / (SCRUB_MS / 1000)).toFixed(1));
  console.log(await view.getByRole("button", { name: /^The run/ }).textContent());
  console.table({
    "drawn anew on another scale (ms, median)": Math.round(median(drawn)),
    "frames a second while the playhead is dragged": rate(scrubbed),
    "frames a second of an empty page": rate(empty),
    ratio: Number((scrubbed / empty).toFixed(2)),
  });
} finally {
  await browser.close();
  site.close();
}

/** From the click until what it changed is on the screen. */
function timeToDraw(label: Locator): Promise<number> {
  return label.evaluate(
    (element: HTMLElement) =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        element.click();
        // The first frame asks the canvas to be painted, the second paints it.
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve(performance.now() - begin);
            });
          });
        });
      }),
  );
}

/** In the page: the frames of so many milliseconds, in each of which the slider is elsewhere, if the element is one. */
function framesOf(element: HTMLElement, ms: number): Promise<number> {
  return new Promise((resolve) => {
    const begin = performance.now();
    let frames = 0;
    const next = () => {
      if (performance.now() - begin >= ms) {
        resolve(frames);
        return;
      }
      frames++;
      if (element instanceof HTMLInputElement) {
        element.value = String(Number(element.max) * (0.5 + 0.5 * Math.sin(frames / 9)));
        element.dispatchEvent(new Event("input", { bubbles: true }));
      }
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
