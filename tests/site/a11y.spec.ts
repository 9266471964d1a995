import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { pages } from "./pages.ts";

for (const path of pages) {
  for (const theme of ["light", "dark"] as const) {
    // The themes differ in colours, which are the same on a phone: there one of them is enough.
    const tag = theme === "light" ? ["@everywhere"] : [];
    test(`axe finds nothing wrong with ${path} in the ${theme} theme`, { tag }, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
      expect(found).toEqual([]);
    });
  }

  test(`${path} is no wider than the screen`, { tag: "@everywhere" }, async ({ page }) => {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
