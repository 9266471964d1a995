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
  await page.goto("/");
  await expect(page.getByRole("listitem").filter({ hasText: "What and why" })).toContainText("(1 of 4 finished)");

  await page.goto("/a/together/");
  await box.uncheck();
  await expect(link.locator(".finished")).toHaveCount(0);
});

test("a page that is no chapter cannot be finished", async ({ page }) => {
  await page.goto("/glossary/");
  await expect(page.getByRole("checkbox", { name: "I have finished this chapter" })).toHaveCount(0);
});

test("a way taken on the landing page goes on at the foot of its chapters, until its reader leaves it", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator('a[data-way="hour"]').nth(1).click();
  await expect(page).toHaveURL(/\/a\/coroutines\/$/);
  const way = page.locator(".on-way:visible");
  await expect(way).toContainText("Your way, chapter 2 of 5.");
  await way.getByRole("link").click();
  await expect(page).toHaveURL(/\/a\/together\/$/);
  await way.getByRole("link", { name: "The turns of the loop" }).click();
  await expect(page).toHaveURL(/\/d\/turns\/$/);
  await way.getByRole("button", { name: "Leave this way" }).click();
  await expect(way).toHaveCount(0);
  await page.reload();
  await expect(way).toHaveCount(0);
});

test("the landing page takes a reader on from where they were, and says how far they are in each part", async ({
  page,
}) => {
  await page.goto("/a/coroutines/");
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.goto("/");
  const actions = page.locator(".hero .actions");
  await expect(actions.getByRole("link", { name: `Continue: ${title}` })).toHaveAttribute("href", "/a/coroutines/");
  await expect(actions.getByRole("link", { name: "Start with part A" })).toBeVisible();

  await page.goto("/a/coroutines/");
  await page.getByLabel("I have finished this chapter").check();
  const next = await page.locator("a[rel=next]").getAttribute("href");
  await page.goto("/");
  await expect(actions.getByRole("link", { name: /^Continue: / })).toHaveAttribute("href", next ?? "");
  await expect(page.getByRole("listitem").filter({ hasText: "What and why" }).first()).toContainText(
    "(1 of 4 finished)",
  );
});
