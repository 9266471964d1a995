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
  // The large link below leads along the way too, where the next chapter of the course is another one.
  const next = page.locator("a[rel=next]");
  await expect(next).toContainText("The turns of the loop");
  await next.click();
  await expect(page).toHaveURL(/\/d\/turns\/$/);
  await page.goto("/a/together/");
  await way.getByRole("button", { name: "Leave this way" }).click();
  await expect(way).toHaveCount(0);
  await expect(next).toHaveAttribute("href", "/b/concurrency/");
  await page.reload();
  await expect(way).toHaveCount(0);
});

test("after the last chapter of a way, the landing page goes on in the course", async ({ page }) => {
  await page.goto("/");
  await page.locator('a[data-way="hour"]').last().click();
  await expect(page.locator(".on-way:visible")).toContainText("This was its last chapter.");
  await page.getByLabel("I have finished this chapter").check();
  const next = page.locator("a[rel=next]");
  const title = await next.locator(".link-title").innerText();
  await page.goto("/");
  await expect(page.locator(".hero .actions").getByRole("link", { name: `Continue: ${title}` })).toBeVisible();
});

test("the sidebar shows the chapter that is open, however long its part is", async ({ page }) => {
  await page.goto("/f/differences/");
  await expect(page.locator('nav.sidebar a[aria-current="page"]')).toBeInViewport();
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
