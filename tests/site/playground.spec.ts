// The playground: files that come and go, programs of the course to begin with, and nothing that a reader wrote is lost.
import { expect, test } from "@playwright/test";
import { writeLink } from "../../src/share/link.ts";
import { PlaygroundOnPage } from "./playground-page.ts";
import { tries } from "./tries.ts";

test("files are added, renamed and deleted, a program of several runs, and all of it is there on the next visit", async ({
  page,
}) => {
  let playground = await PlaygroundOnPage.open(page);
  await expect(playground.tabs).toHaveText(["main.ts", "main.py"]);

  await playground.press("New file");
  await playground.name("../util.ts");
  await expect(playground.fault).toContainText("cannot be the name of a file");
  await playground.name("util.ts");
  await expect(playground.tabs).toHaveText(["main.ts", "util.ts", "main.py"]);
  await expect(playground.tabs.nth(1)).toBeFocused();
  await playground.replaceText('export const word = "from util";');

  await playground.tabs.first().click();
  // Monaco has a field to type into only where the caret is.
  await playground.section.locator(".snippet-editor .view-lines").click();
  await expect(playground.editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText('import { word } from "./words";\nconsole.log(word);');
  await playground.tabs.nth(1).click();
  await playground.press("Rename");
  await playground.name("words.ts");
  await expect(playground.tabs).toHaveText(["main.ts", "words.ts", "main.py"]);
  await playground.runToEnd("done");
  expect(await playground.lines()).toEqual(["from util"]);

  await page.reload();
  playground = new PlaygroundOnPage(page);
  await expect(playground.tabs).toHaveText(["main.ts", "words.ts", "main.py"]);
  await playground.runToEnd("done");
  expect(await playground.lines()).toEqual(["from util"]);

  await playground.tabs.nth(1).click();
  await playground.press("Delete");
  await expect(playground.tabs).toHaveText(["main.ts", "main.py"]);
  await expect(playground.notice).toContainText("words.ts is deleted");
  await playground.press("Back");
  await expect(playground.tabs).toHaveText(["main.ts", "words.ts", "main.py"]);
});

test("a program of the course opens beside the reader's own, and runs without a compiler", async ({ page }) => {
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  const playground = await PlaygroundOnPage.open(page);
  await page.getByLabel("Start from").selectOption("a/a0-two-orders");
  await expect(playground.notice).toContainText("is open");
  await playground.runToEnd("done");
  expect((await playground.lines()).length).toBeGreaterThan(0);
  expect(urls.filter((url) => url.endsWith(".wasm"))).toEqual([]);
});

test("a link that cannot be opened says why, and leaves the page as it was", async ({ page }) => {
  const good = await writeLink({ files: [["main.ts", "console.log('here')"]], options: {} });
  for (const [link, said] of [
    ["eAAAA", "newer version"],
    [good.slice(0, -9), "broken"],
    [`d${"A".repeat(600_000)}`, "too long"],
  ] as const) {
    tries(1);
    await page.goto("/404.html");
    const playground = await PlaygroundOnPage.open(page, link);
    await expect(playground.notice).toContainText(said);
    await expect(playground.tabs).toHaveText(["main.ts", "main.py"]);
    await playground.runToEnd("done");
  }
});

test("a link says that a stranger wrote it, runs nothing, and takes nothing of the reader's away", async ({ page }) => {
  // To run, to set the reader's choices, to overwrite their text.
  tries(3);
  const playground = await PlaygroundOnPage.open(page);
  await playground.replaceText("console.log('my own')");
  const options = { clock: "real", debug: true } as const;
  const link = await writeLink({ files: [["main.ts", "console.log('theirs')"]], options, pace: "4×", course: "0.0.9" });
  await page.goto(`/playground/#${link}`);
  await expect(playground.notice).toContainText("Somebody else wrote this program. It has not run");
  await expect(playground.notice).toContainText("version 0.0.9");
  await expect(playground.tabs).toHaveText(["main.ts"]);
  await expect(playground.section).toHaveAttribute("data-state", "idle");
  await expect(page.getByRole("combobox", { name: "Clock" })).toHaveValue("real");
  await expect(page.getByRole("checkbox", { name: "Debug mode" })).toBeChecked();
  await expect(playground.pace).toHaveValue("4×");
  // What a link brings along is not the reader's choice.
  expect(await page.evaluate(() => localStorage.getItem("loopbook:pace"))).toBeNull();
  expect(await playground.lines()).toEqual([]);
  await playground.press("Back");
  await expect(playground.code.locator(".line").first()).toHaveText("console.log('my own')");
});

const foldable = "function setUp() {\n  console.log('set up');\n}\nsetUp();";

test("what sets a program up can be folded away, and runs all the same", { tag: "@deep" }, async ({ page }) => {
  const link = await writeLink({ files: [["main.ts", foldable]], options: {} });
  const playground = await PlaygroundOnPage.open(page, link);
  // Until the link is read, another program stands there.
  await expect(playground.code.locator(".line").first()).toHaveText("function setUp() {");
  await playground.openEditor();
  const lines = playground.section.locator(".view-line");
  await expect(lines).toHaveCount(4);
  await expect(playground.section.locator(".codicon-folding-expanded")).toHaveCount(1);
  await playground.section.locator(".codicon-folding-expanded").click();
  await expect(lines).toHaveCount(3);
  await playground.runToEnd("done");
  expect(await playground.lines()).toEqual(["set up"]);
  await playground.section.locator(".codicon-folding-collapsed").click();
  await expect(lines).toHaveCount(4);
});

test("on a phone, too, what sets a program up can be folded away", { tag: ["@deep", "@phone"] }, async ({ page }) => {
  const playground = await PlaygroundOnPage.open(page);
  await playground.code.locator(".line").last().tap();
  await expect(playground.editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(foldable);
  await playground.section.locator(".cm-foldGutter").getByText("⌄").first().tap();
  await expect(playground.section.locator(".cm-line")).toHaveCount(2);
});
