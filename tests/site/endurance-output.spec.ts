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

test(
  "a million lines end with the last one, and none is unaccounted for",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const [million] = await openPrograms(page, ["for (let i = 0; i < 1_000_000; i++) console.log(i);"]);
    await figures.watchHeap(page, () =>
      figures.watchStalls(page, async () => {
        await million!.run.click();
        await expect(million!.section).toHaveAttribute("data-state", "done", { timeout: 600_000 });
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
    await figures.watchHeap(page, () =>
      figures.watchStalls(page, async () => {
        for (const snippet of all) await snippet.run.click();
        for (const snippet of all) await expect(snippet.dropped).toBeVisible({ timeout: 120_000 });
        await page.waitForTimeout(10_000);
        for (const snippet of all) {
          await snippet.stop.click();
          await snippet.expectState("stopped");
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
