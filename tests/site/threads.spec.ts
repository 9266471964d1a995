// A thread of `asyncio.toThread` is a worker inside the worker of the run, inside the sandbox: only a browser can tell.
import { expect } from "@playwright/test";
import { comparable, documentedLines, openSnippet, snippetPages } from "./snippet-page.ts";
import { test } from "./warm.ts";

test("a function runs in a thread of its own, and its error comes back", async ({ snippet }) => {
  await snippet.replaceText(`import * as asyncio from "asyncio";

async function main() {
  console.log(await asyncio.toThread((n: number) => n * 2, 21));
  try {
    await asyncio.toThread(() => { console.log("in the thread"); throw new RangeError("from there"); });
  } catch (error) {
    console.log(String(error));
  }
}

await asyncio.run(main());`);
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["42", "in the thread", "RangeError: from there"]);
});

test(
  "work on the loop and in two threads is measured, and the times do not count in the verdict",
  { tag: "@deep" },
  async ({ page }) => {
    const id = "b/b0-measured";
    const snippet = await openSnippet(page, id, snippetPages.find(({ ids }) => ids.includes(id))?.path);
    await snippet.runToEnd("done");
    const lines = await snippet.lines();
    expect(comparable(id, lines)).toEqual(comparable(id, documentedLines(id)));
    for (const line of lines) expect(line).toMatch(/, \d+\.\d\d s$/);
    await expect(snippet.note).toHaveText("✓ Same as the documented output");
  },
);
