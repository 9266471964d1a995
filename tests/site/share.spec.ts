// A program goes from one browser to another: as a link, and home as a project.
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { readSnippet, listSnippets } from "../../src/course/snippets.ts";
import { writeLink } from "../../src/share/link.ts";
import { deep, inGroups } from "./pages.ts";
import { PlaygroundOnPage } from "./playground-page.ts";
import { rotation } from "../rotation.ts";
import { comparable, documentedLines, helloId, keepEdits, keptEdit, openSnippet } from "./snippet-page.ts";

test("a link carries what the reader wrote, and where the playhead stood, into another browser", async ({
  page,
  browser,
}) => {
  const program = [
    'import * as asyncio from "asyncio";',
    "async function main() {",
    '  console.log("one");',
    "  await asyncio.sleep(1);",
    '  console.log("two");',
    "}",
    "await asyncio.run(main());",
  ].join("\n");
  await keepEdits(page, [keptEdit(helloId, () => program)]);
  const snippet = await openSnippet(page);
  await snippet.runToEnd("done");
  const slider = snippet.section.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("Home");
  const told = await slider.getAttribute("aria-valuetext");
  await snippet.share.click();
  const panel = snippet.section.getByRole("region", { name: /^Share:/ });
  await expect(panel.getByRole("status")).toContainText("The link is");
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(".snippet-share").analyze();
  expect(violations).toEqual([]);
  const link = await panel.getByRole("textbox", { name: "Link" }).inputValue();
  expect(await panel.getByRole("link", { name: "Open in the playground" }).getAttribute("href")).toBe(link);
  await page.keyboard.press("Escape");

  const context = await browser.newContext();
  const other = await context.newPage();
  const playground = await PlaygroundOnPage.open(other, new URL(link).hash.slice(1));
  await expect(playground.notice).toContainText("Somebody else");
  await playground.expectState("idle");
  await playground.runToEnd("done");
  expect(await playground.lines()).toEqual(["one", "two"]);
  await expect(playground.section.getByRole("slider")).toHaveAttribute("aria-valuetext", told ?? "");
  await context.close();
});

test("a snippet is taken home as an archive", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.share.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    snippet.section.getByRole("button", { name: /^Take it home/ }).click(),
  ]);
  const files = Object.keys(unzipSync(readFileSync(await download.path())));
  expect(new Set(files.map((file) => file.split("/")[0])).size).toBe(1);
  for (const file of ["main.ts", "main.py", "package.json", "README.md", "loopbook/loopbook.js"])
    expect(files.some((each) => each.endsWith(`/${file}`))).toBe(true);
});

// Those that show what the compiler refuses print nothing.
const programs = listSnippets().filter((id) => !id.endsWith("-refused"));

for (const { name, paths } of inGroups(deep ? programs : rotation(programs, 2), 40)) {
  test(`opened from a link, they print what the course documents: ${name}`, async ({ page }) => {
    test.setTimeout(1_200_000);
    const playground = await PlaygroundOnPage.open(page);
    for (const id of paths) {
      const { files, options } = readSnippet(id);
      const { clock, wallClock, seed, debug } = options;
      const set = JSON.parse(JSON.stringify({ clock, wallClock, seed, debug })) as { seed?: number };
      const link = await writeLink({ files: Object.entries(files), options: set, course: "0.0.1" });
      await page.evaluate((hash) => (location.hash = hash), link);
      await expect(playground.notice).toContainText("Somebody else");
      await playground.runToEnd();
      expect.soft(comparable(id, await playground.lines()), id).toEqual(comparable(id, documentedLines(id)));
      // The next link is a new one, and its notice too.
      await page.evaluate(() => document.querySelector(".playground-notice")?.replaceChildren());
    }
  });
}
