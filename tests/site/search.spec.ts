import { expect, test } from "@playwright/test";

test("search is fetched when it is first opened, and finds a chapter", { tag: "@everywhere" }, async ({ page }) => {
  await page.goto("/");
  const early = page.locator("pagefind-modal");
  await expect(early).toHaveCount(0);
  await page.getByRole("button", { name: "Search" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").or(dialog.getByRole("textbox")).fill("chess exhibition");
  // The results come in as they load, not in their order.
  const first = dialog.getByRole("link").first();
  await expect(first).toHaveAttribute("href", /\/[a-f]\//);
  await first.click();
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

test("a message of asyncio that is pasted into the search leads to its meaning", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Search" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("searchbox")
    .or(dialog.getByRole("textbox"))
    .fill("RuntimeError: cannot reuse already awaited coroutine");
  // The results come in as they load, not in their order.
  const first = dialog.getByRole("link").first();
  await expect(first).toHaveAttribute("href", /\/f\/messages\//);
  await first.click();
  await expect(page).toHaveURL(/\/f\/messages\//);
});

test("the search knows Python's names and forgives a slip, and does not know the words on buttons", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Search" }).click();
  const dialog = page.getByRole("dialog");
  const box = dialog.getByRole("searchbox").or(dialog.getByRole("textbox"));
  const names = dialog.getByRole("list", { name: "Names and messages" }).getByRole("link");
  for (const [query, path] of [
    ["wait_for", "/reference/wait-for/"],
    ["create_tsak", "/reference/create-task/"],
    ["was never awaited", "/f/messages/#"],
  ] as const) {
    await box.fill(query);
    await expect(names.first()).toHaveAttribute("href", new RegExp(`^${path}`));
  }
  await box.fill("Click into the code, or press Enter on it");
  await expect(names).toHaveCount(0);
  await expect(dialog.locator("mark").filter({ hasText: /^Click$/ })).toHaveCount(0);
  await box.fill("wait_for");
  await names.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("waitFor");
});

test("the cheat-sheet prints on one sheet", async ({ page }) => {
  await page.goto("/cheat-sheet/");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
