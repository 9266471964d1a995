import { expect, test } from "@playwright/test";

test("search is fetched when it is first opened, and finds a chapter", { tag: "@everywhere" }, async ({ page }) => {
  await page.goto("/");
  const early = page.locator("pagefind-modal");
  await expect(early).toHaveCount(0);
  await page.getByRole("button", { name: "Search" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").or(dialog.getByRole("textbox")).fill("chess exhibition");
  await dialog.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/[a-f]\//);
});

test("search opens from the keyboard and gives the focus back", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Search" });
  await button.focus();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("dialog").getByRole("searchbox").or(page.getByRole("dialog").getByRole("textbox"));
  await expect(box).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});
