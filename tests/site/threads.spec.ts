// A thread of `asyncio.toThread` is a worker inside the worker of the run, inside the sandbox: only a browser can tell.
import { expect, test } from "@playwright/test";
import { openSnippet } from "./snippet-page.ts";

test("a function runs in a thread of its own, and its error comes back", async ({ page }) => {
  const snippet = await openSnippet(page);
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
