// How much a page endures: what the deep tests measure, and write down for `npm run report`. A test holds that the page goes on and
// leaves nothing behind; how long the page stalled is a figure, since it depends on the machine.
import { expect, test as base, type Browser, type CDPSession, type Page } from "@playwright/test";
import { forget, write, type Endurance } from "../../scripts/report/figures.ts";
import { SnippetOnPage, keepEdits, keptEdit, openDetails, snippetPages } from "./snippet-page.ts";

/** What one test measures. */
export class Figures {
  /** Runs that were started and ended as they should, or went on until they were stopped. */
  runs = 0;
  /** Bytes of the page's heap, before and after. */
  heap: Endurance["heap"] = null;
  stall: Endurance["stall"] = null;
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Has `action` watched: for how long the page was busy at a stretch. */
  async watchStalls(page: Page, action: () => Promise<void>): Promise<void> {
    await page.evaluate(() => {
      const scope = window as unknown as { longest: number };
      scope.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) scope.longest = Math.max(scope.longest, duration);
      }).observe({ type: "longtask" });
    });
    await this.#browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline", "__metadata"] });
    try {
      await action();
    } finally {
      const own = longestOwn((await this.#browser.stopTracing()).toString());
      // Gone with a page that has died.
      const wall = await page.evaluate(() => (window as unknown as { longest: number }).longest).catch(() => null);
      if (wall !== null) this.stall = { wall: Math.round(wall), own };
    }
  }

  /** Takes the heap before and after `action`, each time once what nobody needs is gone. */
  async watchHeap(page: Page, action: () => Promise<void>): Promise<void> {
    const before = await heap(page);
    await action();
    this.heap = { before, after: await heap(page) };
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The most processor time that one task of a page's main thread took, in milliseconds. */
function longestOwn(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${String(pid)}/${String(tid)}`;
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(thread),
  );
  const times = traceEvents
    .filter((event) => event.name === "RunTask" && pages.has(thread(event)))
    .map(({ tdur = 0 }) => tdur);
  if (times.length === 0) throw new Error("The browser's trace has no tasks of a page.");
  return Math.round(times.reduce((longest, time) => Math.max(longest, time), 0) / 1000);
}

/** Bytes of a page's heap once what nobody needs is gone. */
async function heap(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

/** A test whose figures are kept, also when it fails. */
export const test = base.extend<{ figures: Figures }>({
  figures: async ({ browser }, use, info) => {
    const figures = new Figures(browser);
    const name = `endurance-${info.title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .slice(0, 60)}`;
    forget(name);
    await use(figures);
    const { runs, heap: bytes, stall } = figures;
    write(name, { what: info.title, held: info.status === info.expectedStatus, runs, stall, heap: bytes });
  },
});

/** The page with most snippets, and those of them that print the same at each run. */
export const crowded = snippetPages
  .filter(({ path }) => !path.includes("reference"))
  .reduce((most, each) => (each.ids.length > most.ids.length ? each : most));

/** Opens the crowded page with a program of one's own in its first snippets, and gives these. */
export async function openPrograms(page: Page, programs: readonly string[]): Promise<SnippetOnPage[]> {
  const ids = crowded.ids.slice(0, programs.length);
  if (ids.length < programs.length) throw new Error(`No page has ${String(programs.length)} snippets.`);
  await keepEdits(
    page,
    ids.map((id, index) => keptEdit(id, () => programs[index]!)),
  );
  await page.goto(crowded.path);
  await openDetails(page);
  return ids.map((id) => new SnippetOnPage(page, id));
}

/** Opens a page whose first snippet has this program. */
export async function openProgram(page: Page, program: string): Promise<SnippetOnPage> {
  const [snippet] = await openPrograms(page, [program]);
  return snippet!;
}

/** Gives a snippet another text and runs it to its end. */
export async function runText(snippet: SnippetOnPage, text: string, end = /^(done|failed)$/): Promise<string[]> {
  await snippet.replaceText(text);
  await snippet.runToEnd(end);
  return snippet.lines();
}

/** One frame for all runs, no more workers than a spare one and those of `runs` that go on, and the page still answers. */
export async function expectNothingLeft(page: Page): Promise<void> {
  await expect(page.locator("iframe")).toHaveCount(1);
  const programs = () => page.workers().filter((worker) => worker.url().startsWith("blob:null")).length;
  await expect.poll(programs, { timeout: 30_000 }).toBeLessThanOrEqual(1);
}
