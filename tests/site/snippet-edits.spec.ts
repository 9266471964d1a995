// What a reader typed is theirs: it survives a reload and works without storage, and without a network it is not lost.
import { expect } from "@playwright/test";
import { documentedLines, helloId, openSnippet } from "./snippet-page.ts";
import { test } from "./warm.ts";

test("edits are there again after a reload, and Run runs them", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.replaceText('console.log("mine");\n// to the end');
  await page.reload();
  await expect(snippet.code.locator(".line")).toHaveText(['console.log("mine");', "// to the end"]);
  await expect(snippet.saved).toContainText("Changed");
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["mine"]);
  await snippet.reset.click();
  await page.reload();
  await expect(snippet.code.locator(".line")).not.toHaveText(['console.log("mine");', "// to the end"]);
  await expect(snippet.saved).toHaveText("");
});

test("another tab's text is offered and not lost, and what was brought in from a file is offered too", async ({
  page,
  context,
}) => {
  const here = await openSnippet(page);
  const there = await openSnippet(await context.newPage());
  await here.replaceText('console.log("here");');
  await expect(there.saved).toContainText("You have another text of this listing");
  await there.replaceText('console.log("there");');
  await expect(here.saved).toContainText("You have another text of this listing");
  await there.saved.getByRole("button", { name: "show it" }).click();
  await expect(there.section.locator(".view-line")).toHaveText([/here/]);

  const data = await context.newPage();
  await data.goto("/your-data/");
  await expect(data.getByText("1 changed listing")).toBeVisible();
  const download = data.waitForEvent("download");
  await data.getByRole("button", { name: "Save as a file" }).click();
  const path = await (await download).path();

  const elsewhere = (await context.browser()?.newContext())!;
  const fresh = await elsewhere.newPage();
  await fresh.goto(data.url());
  await fresh.getByLabel("Bring a file in").setInputFiles(path);
  await expect(fresh.getByRole("status")).toHaveText("Brought in. What was here before is as it was.");
  const brought = await openSnippet(fresh);
  await expect(brought.code.locator(".line")).toHaveText(['console.log("here");']);
  await expect(brought.saved).toContainText("You have another text of this listing");
  await brought.saved.getByRole("button", { name: "drop it" }).click();
  await expect(brought.saved).not.toContainText("another text");
  await fresh.goto(data.url());
  await fresh.getByLabel("Bring a file in").setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(fresh.getByRole("status")).toContainText("no file of the course");
  await elsewhere.close();
});

test("text that is the original again runs what the build compiled", async ({ snippet }) => {
  const { page } = snippet;
  await snippet.openEditor();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText("x");
  await expect(snippet.saved).toContainText("Changed");
  await page.keyboard.press("Backspace");
  await expect(snippet.saved).toHaveText("");
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(documentedLines(helloId));
});

test("a browser that keeps nothing still edits and runs", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const snippet = await openSnippet(page);
  await snippet.replaceText('console.log("mine");');
  await expect(snippet.saved).toContainText("keeps nothing");
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["mine"]);
});

test("without a network an edited snippet says what to do and keeps the text", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  const snippet = await openSnippet(page);
  await snippet.replaceText('console.log("mine");');
  await snippet.runToEnd("failed");
  await expect(snippet.output).toContainText("offline");
  await expect(snippet.section.locator(".view-line")).toHaveText([/console.log\("mine"\);/]);
  await page.unroute("**/*.wasm");
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["mine"]);
});

test("what is typed while the editor loads is not lost", async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/runtime/types.*.json", async (route) => {
    await held;
    await route.continue();
  });
  const snippet = await openSnippet(page);
  await snippet.code.focus();
  await page.keyboard.type("// one ");
  await expect(snippet.section.getByText("Loading the editor")).toBeVisible();
  letGo();
  await expect(snippet.editor).toBeFocused();
  await expect(snippet.section.locator(".view-line").first()).toHaveText(/^\/\/\sone\simport/);
});
