// Many runs in one page: one after the other, at random moments, all at once. `npm run report` sums up what they measure.
import { expect } from "@playwright/test";
import { crowded, expectNothingLeft, openPrograms, test } from "./endurance.ts";
import { comparable, documentedLines, helloId, openDetails, openSnippet, SnippetOnPage } from "./snippet-page.ts";
import type { Page } from "@playwright/test";

test.describe.configure({ timeout: 900_000 });

/** Presses Run so often, each time once the run before it is over; in the page, where nothing waits for Playwright. */
function runTimes(page: Page, id: string, count: number): Promise<string[]> {
  return page.evaluate(
    async ({ id, count }) => {
      const section = document.querySelector<HTMLElement>(`[data-snippet="${id}"]`)!;
      const run = section.querySelector<HTMLElement>("[data-action=run]")!;
      const states: string[] = [];
      for (let time = 0; time < count; time++) {
        run.click();
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (/loading|running/.test(section.dataset.state ?? "")) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(section, { attributeFilter: ["data-state"] });
        });
        states.push(section.dataset.state ?? "");
      }
      return states;
    },
    { id, count },
  );
}

test(
  "five hundred runs leave one frame, a spare worker and a heap as it was",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const snippet = await openSnippet(page);
    await runTimes(page, helloId, 20);
    await figures.watchHeap(page, async () => {
      const states = await runTimes(page, helloId, 400);
      // A trace of all of them would be too large.
      await figures.watchStalls(page, async () => {
        states.push(...(await runTimes(page, helloId, 100)));
      });
      figures.runs = states.filter((state) => state === "done").length;
    });
    expect(figures.runs).toBe(500);
    await expectNothingLeft(page);
    const { before, after } = figures.heap!;
    expect(after - before).toBeLessThan(5e6);
    expect(await snippet.lines()).toEqual(documentedLines(helloId));
  },
);

/** Numbers from 0 to 1 that are the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SEED = Number(process.env.ENDURANCE_SEED ?? Math.floor(Math.random() * 1e6));

test(
  "runs that are started, stopped, reset and slowed down at random moments leave every snippet able to run",
  { tag: "@deep" },
  async ({ page, figures }) => {
    console.log(`ENDURANCE_SEED=${String(SEED)}`);
    const random = mulberry32(SEED);
    const programs = [
      "for (let i = 0; ; i++) console.log(i);",
      'console.log("busy");\nwhile (true) {}',
      'import * as asyncio from "asyncio";\nawait asyncio.run(asyncio.sleep(3600));\nconsole.log("slept");',
      "this does not compile",
    ];
    const mine = await openPrograms(page, programs);
    const all = [...mine, ...crowded.ids.slice(programs.length).map((id) => new SnippetOnPage(page, id))];
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
    await figures.watchStalls(page, async () => {
      for (let step = 0; step < 120; step++) {
        const { section } = pick(all);
        const action = pick(["run", "run", "run", "stop", "stop", "reset", "pace"] as const);
        figures.runs += Number(action === "run");
        const value = pick(["instant", "1×", "4×"]);
        await section.evaluate(
          (element, [action, value]) => {
            const select = element.querySelector<HTMLSelectElement>(".snippet-waits select");
            if (action !== "pace") element.querySelector<HTMLElement>(`[data-action=${action}]`)?.click();
            else if (select !== null) {
              select.value = value;
              select.dispatchEvent(new Event("change"));
            }
          },
          [action, value] as const,
        );
        await page.waitForTimeout(random() * 150);
      }
    });
    await all[0]!.pace.selectOption("instant");
    for (const snippet of all) {
      if (await snippet.stop.isEnabled()) await snippet.stop.click();
      await snippet.expectState(/^(idle|done|failed|stopped)$/);
      if ((await snippet.saved.textContent())?.includes("Changed")) await snippet.reset.click();
    }
    for (const [index, snippet] of all.entries()) {
      const id = crowded.ids[index]!;
      await snippet.runToEnd();
      expect(comparable(id, await snippet.lines()), id).toEqual(comparable(id, documentedLines(id)));
    }
    await expectNothingLeft(page);
  },
);

test(
  "all snippets of a page at once print what each of them prints alone",
  { tag: "@deep" },
  async ({ page, figures }) => {
    await page.goto(crowded.path);
    await openDetails(page);
    const all = crowded.ids.map((id) => new SnippetOnPage(page, id));
    await figures.watchStalls(page, async () => {
      for (let round = 0; round < 3; round++) {
        await page.evaluate(() => {
          for (const run of document.querySelectorAll<HTMLElement>(".sl-markdown-content [data-action=run]"))
            run.click();
        });
        for (const [index, snippet] of all.entries()) {
          const id = crowded.ids[index]!;
          await snippet.expectState(/^(done|failed)$/);
          expect(comparable(id, await snippet.lines()), id).toEqual(comparable(id, documentedLines(id)));
          figures.runs++;
        }
      }
    });
    await expectNothingLeft(page);
  },
);
