// What a reader typed is theirs: it survives a reload and works without storage, and without a network it is not lost.
import { expect, test } from "@playwright/test";
import { documentedLines, helloId, openSnippet } from "./snippet-page.ts";

test("edits are there again after a reload, and Run runs them", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.replaceText('console.log("mine");\n// to the end');
  await page.reload();
  await expect(snippet.code.locator(".line")).toHaveText(['console.log("mine");', "// to the end"]);
  await expect(snippet.saved).toContainText("Edited");
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["mine"]);
  await snippet.reset.click();
  await page.reload();
  await expect(snippet.code.locator(".line")).not.toHaveText(['console.log("mine");', "// to the end"]);
  await expect(snippet.saved).toHaveText("");
});

test("text that is the original again runs what the build compiled", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.openEditor();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText("x");
  await expect(snippet.saved).toContainText("Edited");
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
