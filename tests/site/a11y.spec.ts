// axe on every page, in both themes, and that no page is wider than the screen.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { pages } from "./pages.ts";

// Most of what a page is made of are the coloured words of its listings, alike on every page: axe looks at them on one page of a kind.
const kinds = new Map(pages.map((path) => [path.split("/")[1], path]));
const samples = new Set(kinds.values());

const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

for (const path of pages) {
  test(`axe finds nothing wrong with ${path}, in either theme, and it is no wider than the screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(path);
    await expectTheme(page, "light");
    expect(await violations(axe(page, path))).toEqual([]);

    // The themes differ in nothing but colours.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectTheme(page, "dark");
    expect(await violations(axe(page, path).withRules("color-contrast"))).toEqual([]);

    for (const size of [laptop, phone]) {
      await page.setViewportSize(size);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${String(size.width)} px`).toBeLessThanOrEqual(0);
    }
  });
}

// A phone has other menus; they are the same on pages of a kind.
for (const path of samples) {
  test(`axe finds nothing wrong with ${path} on a phone`, { tag: "@phone" }, async ({ page }) => {
    await page.goto(path);
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
  });
}

function axe(page: Page, path: string): AxeBuilder {
  const builder = new AxeBuilder({ page });
  return samples.has(path) ? builder : builder.exclude(".shiki code");
}

async function expectTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
}

async function violations(builder: AxeBuilder): Promise<unknown[]> {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
}
