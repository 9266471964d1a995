// axe on a page of each kind, in both themes and on a phone, and on others as the commit has it. Editors, questions and what
// else a page can become have axe where they are tested.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { deep, inGroups, samples, samplesAnd } from "./pages.ts";
import { rotation } from "../rotation.ts";

const OTHERS = 1;

/** How many of the samples are seen in the dark: the themes differ in nothing but colours, which the style sheets share. */
const DARK = 4;

/** How many of them are seen on a phone, which has other menus; they are the same on pages of a kind. */
const SMALL = 4;

const dark = new Set(deep ? samples : rotation(samples, DARK));

for (const { name, paths } of inGroups(samplesAnd(OTHERS), 3)) {
  test(`axe finds nothing wrong with ${name}, in either theme`, async ({ page }) => {
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(path);
      await expectTheme(page, "light");
      expect.soft(await violations(axe(page, path)), path).toEqual([]);

      if (!deep && !dark.has(path)) continue;
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      await expectTheme(page, "dark");
      expect.soft(await violations(axe(page, path).withRules("color-contrast")), path).toEqual([]);
    }
  });
}

for (const { name, paths } of inGroups(deep ? samples : rotation(samples, SMALL), 4)) {
  test(`axe finds nothing wrong with ${name} on a phone`, { tag: "@phone" }, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      expect.soft(await violations(axe(page, path)), path).toEqual([]);
    }
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
