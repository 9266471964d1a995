// A page on paper, without JavaScript, in the system's own colours, enlarged, under a finger, and on a wide screen.
import { expect, test, type Page } from "@playwright/test";
import { helloId, helloPath, SnippetOnPage } from "./snippet-page.ts";
import { deep, samples } from "./pages.ts";
import { rotation } from "../rotation.ts";

const path = "/d/turns/";
const dark = "rgb(22, 23, 26)";
const light = "rgb(251, 250, 247)";

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

test("a page that is dark on the screen is dark on white on paper, listings, output and figures in full, and no buttons", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(path);
  expect(await ground(page)).toBe(dark);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await ground(page)).toBe("rgb(255, 255, 255)");
  // As wide as A4 is within its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  const words = page.locator(".snippet .shiki span:visible, .snippet-text:visible, main p:visible");
  const pale = await words.evaluateAll((elements) =>
    elements
      .map((element) => ({ text: element.textContent, colour: getComputedStyle(element).color }))
      .filter(({ colour }) => (colour.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 140)),
  );
  expect(pale).toEqual([]);
  const cut = await page
    .locator(".snippet-file:not([hidden]), .snippet-log:visible, .figure-scroll:visible")
    .evaluateAll((elements) =>
      elements
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
        )
        .map((element) => element.getAttribute("class")),
    );
  expect(cut).toEqual([]);
  await expect(page.locator("button:visible, select:visible")).toHaveCount(0);
});

test("the sheets of a chapter are full, in either theme", { tag: "@deep" }, async ({ page }) => {
  const sheets = async () => (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
  await page.goto(path);
  await page.emulateMedia({ colorScheme: "light" });
  const count = await sheets();
  expect(count).toBeLessThanOrEqual(9);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await sheets()).toBe(count);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a page follows the system's theme, and offers no choice of it", async ({ page }) => {
    for (const [colorScheme, wanted, code] of [
      ["light", light, "rgb(253, 252, 249)"],
      ["dark", dark, "rgb(25, 27, 31)"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(helloPath);
      await expect(page.locator("body")).toHaveCSS("background-color", wanted);
      await expect(page.locator(".snippet-code").first()).toHaveCSS("background-color", code);
    }
    await expect(page.locator("starlight-theme-select:visible, site-search:visible")).toHaveCount(0);
  });
});

test("in the system's own colours one sees which file is shown, and that Stop cannot be pressed", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(helloPath);
  const snippet = new SnippetOnPage(page, helloId);
  const tabs = snippet.section.getByRole("tab");
  const background = (index: number) => tabs.nth(index).evaluate((tab) => getComputedStyle(tab).backgroundColor);
  expect(await background(0)).not.toBe(await background(1));
  const colour = (button: typeof snippet.run) => button.evaluate((element) => getComputedStyle(element).color);
  expect(await colour(snippet.stop)).not.toBe(await colour(snippet.copy));
  await page.goto(path);
  const swatches = await page
    .locator(".figure-key i")
    .evaluateAll(
      (all) =>
        all
          .map((each) => getComputedStyle(each))
          .filter(
            (each) =>
              each.backgroundColor === "rgba(0, 0, 0, 0)" &&
              each.backgroundImage === "none" &&
              each.borderStyle === "none",
          ).length,
    );
  expect(swatches).toBe(0);
});

test("enlarged to 200 %, code and output stand below each other, and neither is squeezed", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(path);
  const snippet = new SnippetOnPage(page, "d/d4-scheduled");
  const [code, output, card] = await Promise.all(
    [snippet.code, snippet.output, snippet.section].map((part) => part.boundingBox()),
  );
  expect(output!.y).toBeGreaterThanOrEqual(code!.y + code!.height);
  expect(Math.min(code!.width, output!.width)).toBeGreaterThan(0.9 * card!.width);
});

test("what a finger has to hit is 44 pixels high @phone", async ({ page }) => {
  for (const each of [
    ...rotation(
      samples.filter((sample) => !sample.startsWith("/licences")),
      deep ? samples.length : 5,
    ),
    path,
  ]) {
    await page.goto(each);
    await page.waitForLoadState("networkidle");
    const small = await page
      .locator("button, select, summary, [role=tab], label:has(input), .pagination-links a, .hero .actions a")
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true }) &&
              element.closest("label label, .sl-hidden") === null,
          )
          // What stands in a line of text is as high as the line.
          .filter((element) => !element.matches(".snippet-link, .see-line, p button, label label"))
          .map((element) => ({
            box: element.getBoundingClientRect(),
            name: `${element.tagName}.${element.getAttribute("class") ?? ""} ${element.textContent.trim().slice(0, 30)}`,
          }))
          // A button may reach further than it looks.
          .filter(
            ({ box }) =>
              document
                .elementFromPoint(box.x + box.width / 2, box.y - 5)
                ?.closest("button")
                ?.getBoundingClientRect().y !== box.y,
          )
          .filter(({ box }) => box.height > 0 && box.right > 0 && box.left < innerWidth && box.height < 43.5)
          .map(({ box, name }) => `${name}: ${box.height.toFixed(0)}`),
      );
    expect.soft(small, each).toEqual([]);
  }
});

test("on a wide screen the contents of a page stand beside it, and the text keeps its measure", async ({ page }) => {
  for (const width of [1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const contents = page.locator(".right-sidebar-panel");
    await expect(contents.getByRole("link", { name: "From T0 to T6" })).toBeVisible();
    await expect(page.locator("mobile-starlight-toc")).toBeHidden();
    const [beside, card, paragraph] = await Promise.all(
      [contents, page.locator(".snippet").first(), page.locator(".sl-markdown-content > p").first()].map((part) =>
        part.boundingBox(),
      ),
    );
    expect(card!.x + card!.width).toBeLessThanOrEqual(beside!.x);
    // Room for a listing and its output beside each other.
    expect(card!.width).toBeGreaterThan(900);
    expect(paragraph!.width).toBeLessThanOrEqual(720);
  }
});
