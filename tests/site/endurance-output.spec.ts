// Output without measure: a million lines, lines for ever, a line of ten megabytes, lines that are hard to show.
import { expect } from "@playwright/test";
import { expectNothingLeft, openPrograms, test } from "./endurance.ts";
import type { SnippetOnPage } from "./snippet-page.ts";

test.describe.configure({ timeout: 900_000 });

/** The numbers of lines that are shown, and that are said not to be. */
async function counted(snippet: SnippetOnPage): Promise<[shown: number, dropped: number]> {
  const note = (await snippet.dropped.textContent()) ?? "";
  return [(await snippet.lines()).length, Number(note.replaceAll(/\D/g, ""))];
}

/** What a test does to a snippet that floods. Its parts are found beforehand: to search a page of thousands of new lines by their
 * roles keeps it busier than the flood does, and no reader asks that of it. */
async function gripOf({ page, section, stop }: SnippetOnPage) {
  const [element, button] = [await section.elementHandle(), await stop.elementHandle()];
  const until = (holds: (section: Node) => boolean) =>
    page.waitForFunction(holds, element, { timeout: 600_000, polling: 100 });
  return {
    flooded: () => until((shown) => (shown as Element).querySelector(".snippet-dropped") !== null),
    done: () => until((shown) => (shown as HTMLElement).dataset.state === "done"),
    stop: async () => {
      await button.click();
      await until((shown) => (shown as HTMLElement).dataset.state === "stopped");
    },
  };
}

test(
  "a million lines end with the last one, and none is unaccounted for",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const [million] = await openPrograms(page, ["for (let i = 0; i < 1_000_000; i++) console.log(i);"]);
    const { done } = await gripOf(million!);
    await figures.watchHeap(page, () =>
      figures.watchStalls(page, async () => {
        await million!.run.click();
        await done();
      }),
    );
    figures.runs++;
    const [shown, dropped] = await counted(million!);
    expect(shown + dropped).toBe(1_000_000);
    expect((await million!.lines()).at(-1)).toBe("999999");
    await expectNothingLeft(page);
  },
);

test(
  "three programs that print for ever leave the page to its reader, and end when they are told to",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const all = await openPrograms(page, [
      "for (let i = 0; ; i++) console.log(i);",
      'for (let i = 0; ; i++) console.error(`File "main.ts", line ${i}`, "x".repeat(300));',
      'const colour = "\\u001b[3";\nfor (let i = 0; ; i++) console.log(`${colour}${i % 8}m${i}\\u001b[0m`);',
    ]);
    const grips = await Promise.all(all.map(gripOf));
    await figures.watchHeap(page, () =>
      figures.watchStalls(page, async () => {
        for (const snippet of all) await snippet.run.click();
        for (const { flooded } of grips) await flooded();
        await page.waitForTimeout(10_000);
        for (const { stop } of grips) {
          await stop();
          figures.runs++;
        }
      }),
    );
    await expectNothingLeft(page);
  },
);

test(
  "a line of ten megabytes, a value of a million parts and lines full of escapes are shown as far as they can be",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const [line, value, escapes] = await openPrograms(page, [
      'console.log("x".repeat(10_000_000));\nconsole.log("end");',
      'console.log(new Array(1_000_000).fill("text"));\nconsole.log("end");',
      'for (let i = 0; i < 2000; i++) console.log("\\u001b[31m\\u001b[1mred".repeat(1000));\nconsole.log("end");',
    ]);
    await figures.watchStalls(page, async () => {
      for (const snippet of [line!, value!, escapes!]) {
        await snippet.runToEnd("done");
        expect((await snippet.lines()).at(-1)).toBe("end");
        figures.runs++;
      }
    });
    await expect(line!.output).toContainText("more characters");
  },
);
