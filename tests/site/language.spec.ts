// One choice of language for the whole site: kept, linkable, and there before the page is drawn.
import { expect, test } from "@playwright/test";

test("the choice in the header spells the names in the text, here and on the next page @everywhere", async ({
  page,
}) => {
  await page.goto("/e/time-limits/");
  const text = page.locator("main");
  await expect(text.getByText("asyncio.waitFor", { exact: true }).first()).toBeVisible();
  await page.getByRole("group", { name: "Language" }).first().getByRole("radio", { name: "Python" }).check();
  await expect(text.getByText("asyncio.wait_for", { exact: true }).first()).toBeVisible();
  await expect(text.getByText("asyncio.waitFor", { exact: true }).first()).toBeHidden();

  await page.goto("/d/turns/");
  await expect(page.locator("html")).toHaveAttribute("data-language", "python");
  await expect(text.getByText("asyncio.create_task", { exact: true }).first()).toBeVisible();
});

test("an address can bring the language along, and a wrong one does no harm", async ({ page }) => {
  await page.goto("/d/turns/?lang=python", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-language", "python");
  await page.goto("/d/turns/?lang=cobol");
  await expect(page.locator("html")).toHaveAttribute("data-language", "python");
  await page.goto("/?lang=typescript");
  await expect(page.getByRole("radio", { name: "TypeScript" }).first()).toBeChecked();
});

test("a heading's address is TypeScript's alone, whichever language shows it", async ({ page }) => {
  await page.goto("/f/questions/?lang=python"); // it has a heading with names of code
  for (const id of await page.locator("main :is(h2, h3)[id]").evaluateAll((all) => all.map((each) => each.id))) {
    expect(id).not.toMatch(/[a-z]_[a-z]/);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the text is TypeScript's, with Python's name at a name's first appearance", async ({ page }) => {
    await page.goto("/e/time-limits/");
    const names = page.locator('main code[data-for="python"]', { hasText: /^wait_for$/ });
    await expect(names.first()).toBeVisible();
    expect(await names.count()).toBeGreaterThan(1);
    await expect(names.nth(1)).toBeHidden();
  });
});
