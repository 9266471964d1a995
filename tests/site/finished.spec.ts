// The reader's own marks: which chapters are finished, kept in the browser and shown in the sidebar.
import { expect, test } from "@playwright/test";

test("a finished chapter is marked in the sidebar, on other pages and after a reload too", async ({ page }) => {
  await page.goto("/a/together/");
  const link = page.locator('nav.sidebar [data-chapter="a/together"]');
  await expect(link).toContainText(/\d+ min/);
  await expect(link.locator(".finished")).toHaveCount(0);

  const box = page.getByRole("checkbox", { name: "I have finished this chapter" });
  await box.check();
  await expect(link.locator(".finished")).toHaveText("✓ finished");
  await page.reload();
  await expect(box).toBeChecked();
  await page.goto("/a/coroutines/");
  await expect(link.locator(".finished")).toHaveCount(1);

  await page.goto("/a/together/");
  await box.uncheck();
  await expect(link.locator(".finished")).toHaveCount(0);
});

test("a page that is no chapter cannot be finished", async ({ page }) => {
  await page.goto("/glossary/");
  await expect(page.getByRole("checkbox", { name: "I have finished this chapter" })).toHaveCount(0);
});
