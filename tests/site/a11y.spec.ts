// axe on every page, in both themes, and that no page is wider than the screen.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { groups, samples, writtenPages } from "./pages.ts";

const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

for (const { name, paths } of groups) {
  test(`axe finds nothing wrong with ${name}, in either theme, and it is no wider than the screen`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.setViewportSize(laptop);
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(path);
      await expectTheme(page, "light");
      expect(await violations(axe(page, path)), path).toEqual([]);

      // The themes differ in nothing but colours, which a template has but once.
      if (writtenPages.includes(path)) {
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        await expectTheme(page, "dark");
        expect(await violations(axe(page, path).withRules("color-contrast")), path).toEqual([]);
      }

      for (const size of [laptop, phone]) {
        await page.setViewportSize(size);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path} at ${String(size.width)} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

// A phone has other menus; they are the same on pages of a kind.
for (const path of samples) {
  test(`axe finds nothing wrong with ${path} on a phone`, { tag: "@phone" }, async ({ page }) => {
    await page.goto(path);
    expect(await violations(axe(page, path))).toEqual([]);
  });
}

/** Most of what a page is made of are its snippets, which come from one template: the samples do for them. */
function axe(page: Page, path: string): AxeBuilder {
  // No page has a frame before a run, so axe needs no page of its own to sum up what it found in frames.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  return samples.includes(path) ? builder : builder.exclude("loop-snippet");
}

async function expectTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
}

async function violations(builder: AxeBuilder): Promise<unknown[]> {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
}
