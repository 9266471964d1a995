// What the benchmarks of the built site share: a reader who presses Run and waits for the first line.
import type { Page } from "@playwright/test";

/**
 * Presses Run of the page's first snippet; from the click until the first line is in the log that is shown.
 *
 * @param pointedFor for how many milliseconds the mouse rests on the button before it is pressed
 */
export async function firstLine(page: Page, pointedFor = 0): Promise<number> {
  const section = page.locator("[data-snippet]").first();
  // In place before the click: two commands at once may overtake each other.
  const elapsed = await section.evaluateHandle((element) => {
    const lines = () => element.querySelectorAll("[role=log] .snippet-text");
    const line = new Promise<number>((resolve) => {
      const begin = () => {
        const clicked = performance.now();
        // The lines that are there belong to the documentation, or to the run before.
        const old = new Set(lines());
        new MutationObserver((_, observer) => {
          if (![...lines()].some((line) => !old.has(line))) return;
          observer.disconnect();
          resolve(performance.now() - clicked);
        }).observe(element, { childList: true, subtree: true });
      };
      element.addEventListener("click", begin, { capture: true, once: true });
    });
    return { line };
  });
  const button = section.getByRole("button", { name: /^Run:/ });
  if (pointedFor > 0) {
    await button.hover();
    await page.waitForTimeout(pointedFor);
  }
  await button.click();
  const ms = await elapsed.evaluate(({ line }) => line);
  await section.and(page.locator("[data-state=done]")).waitFor();
  return ms;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
