// The heavy parts wait until they are asked for; what each page ships before is in every-page.spec.ts.
import { type Page, expect, test } from "@playwright/test";
import { among, compiler, editor, loop } from "./parts.ts";

/** The addresses of what the page loads from now on. */
function loadsOf(page: Page): string[] {
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  return urls;
}

test("running a listing as it stands fetches the loop, but neither editor nor compiler; a click into the code fetches the editor", async ({
  page,
}) => {
  const urls = loadsOf(page);
  await page.goto("/");
  const snippet = page.locator("[data-snippet]").first();
  await snippet.getByRole("button", { name: "Run" }).click();
  await expect(snippet).toHaveAttribute("data-state", "done");
  expect(among(urls, loop)).not.toEqual([]);
  expect(among(urls, [...editor, ...compiler])).toEqual([]);
  await snippet.locator("pre").first().click();
  await expect.poll(() => among(urls, editor)).not.toEqual([]);
});
