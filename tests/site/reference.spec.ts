// The reference as a reader meets it: found by search, readable as it is written, its names leading to each other.
import { expect, test } from "@playwright/test";
import { referenceEntries } from "../../src/reference/model.ts";
import { pythonNames } from "../../src/reference/python-table.ts";

test("search finds the page of a name", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Search" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").or(dialog.getByRole("textbox")).fill("createTask");
  await dialog.locator('a[href*="/reference/create-task/"]').first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("createTask", { useInnerText: true });
});

test("each name of asyncio that a program can use has a page with its name at the top", async ({ request }) => {
  const names = (await referenceEntries()).filter(({ module, kind }) => module === "asyncio" && kind !== "type");
  for (const { name, slug } of names) {
    const html = await (await request.get(`/reference/${slug}/`)).text();
    expect(html, slug).toMatch(new RegExp(`<h1[^>]*>\\s*(?:<span data-for="typescript"[^>]*>)?${name}\\s*</`));
  }
});

test("the table of names has a row for each of Python's", async ({ page }) => {
  await page.goto("/reference/");
  const listed = await page.locator("table.reference-names td:first-child").allTextContents();
  for (const name of pythonNames().names) expect(listed).toContain(name);
});

test(
  "a signature is written as TypeScript, and its types lead to their places",
  { tag: "@everywhere" },
  async ({ page }) => {
    await page.goto("/reference/create-task/");
    const signature = page.locator(".reference-signature:visible code");
    expect(await signature.innerText()).toBe(
      "createTask<T>(\n  coroutine: PromiseLike<T>,\n  options?: TaskOptions,\n): Task<T>",
    );
    await signature.getByRole("link", { name: "TaskOptions" }).click();
    await expect(page).toHaveURL(/\/reference\/types\/#task-options$/);
    await page.goBack();
    await signature.getByRole("link", { name: "Task", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Task", { useInnerText: true });
  },
);
