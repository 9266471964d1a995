// Figures that are drawn from a run: they are there without JavaScript, and they are told in words.
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("the figure of a run has a lane for each coroutine, and words for those who do not see it", async ({ page }) => {
  await page.goto("/e/waiting/");
  const figure = page.getByRole("img", { name: /^The run of the listing/ });
  await expect(figure).toBeVisible();
  await expect(figure.locator("xpath=preceding-sibling::*").locator("text.mono")).toHaveText([
    "main",
    "message",
    "delay",
    "increase",
  ]);
  await expect(figure).toHaveAccessibleDescription(
    /delay began\. It printed “sleeping for 1 second\(s\)” and now sleeps until 1 s\. Nothing was ready, so the loop waited: 1 s passed\./,
  );
});

test("the loop's states are a table of seven moments", async ({ page }) => {
  await page.goto("/d/turns/");
  const rows = page.locator("table tbody tr");
  await expect(rows).toHaveCount(7);
  await expect(rows.first().locator("th, td")).toHaveText(["T0", "0 s", "waiting: task 1", "ready", "ready"]);
  await expect(rows.last().locator("th, td")).toHaveText(["T6", "2 s", "done", "done", "done"]);
});
