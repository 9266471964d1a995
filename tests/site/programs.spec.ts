// The programs of which Node and the page print the same. tests/runner/node/programs.test.ts runs them in Node's thread; what they print
// is beside them.
import { globSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { linesOf } from "../../src/snippet/compare.ts";
import { expect, test } from "@playwright/test";
import { openSnippet } from "./snippet-page.ts";

// A program prints the same for every reader.
test.use({ locale: "de-DE", timezoneId: "Asia/Tokyo" });

const programs = globSync("tests/runner/programs/*.ts").sort();

test("programs print in a page what they print in Node", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  expect(programs.length).toBeGreaterThan(10);
  const snippet = await openSnippet(page);
  for (const path of programs)
    await test.step(path, async () => {
      await page.evaluate((text) => navigator.clipboard.writeText(text), readFileSync(path, "utf8"));
      await snippet.openEditor();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press("ControlOrMeta+V");
      await snippet.runToEnd();
      // Colours are looks in a page.
      const printed = stripVTControlCharacters(readFileSync(path.replace(/ts$/, "out"), "utf8"));
      expect.soft(await snippet.lines(), path).toEqual(linesOf(printed));
    });
});
