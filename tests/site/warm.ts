// A page that stays open. To open one, fetch the editor and start the compiler takes seconds of processor time, and the tests of
// what a reader does with a snippet are many: all those of a worker share one page, and find it as it was when it was opened.
// A test that is about the opening itself takes Playwright's own `page`.
import { test as base, type Browser, type Page } from "@playwright/test";
import { helloId, openSnippet, SnippetOnPage } from "./snippet-page.ts";

class WarmPage {
  readonly #browser: Browser;
  #page: Page | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** The page's first snippet, as it was served. */
  async snippet(): Promise<SnippetOnPage> {
    if (this.#page === undefined) {
      // axe opens a page beside it, which the context of `browser.newPage()` would refuse.
      this.#page = await (await this.#browser.newContext()).newPage();
      return openSnippet(this.#page);
    }
    const snippet = new SnippetOnPage(this.#page, helloId);
    // Ends a run, too. What was reset already, the button would bring back: then once more. Where nothing is changed it does nothing.
    if ((await snippet.reset.textContent())?.trim() === "Undo") await snippet.reset.click();
    if ((await snippet.reset.getAttribute("aria-disabled")) !== "true") await snippet.reset.click();
    await snippet.expectState("idle");
    await snippet.section.getByRole("tab").first().click();
    await snippet.pace.selectOption("instant");
    await this.#page.evaluate(() => {
      localStorage.clear();
      scrollTo(0, 0);
    });
    return snippet;
  }

  /** Nobody knows what a test that failed has left behind. */
  async discard(): Promise<void> {
    await this.#page?.context().close();
    this.#page = undefined;
  }
}

export const test = base.extend<{ snippet: SnippetOnPage }, { warmPage: WarmPage }>({
  warmPage: [
    async ({ browser }, use) => {
      const warm = new WarmPage(browser);
      await use(warm);
      await warm.discard();
    },
    { scope: "worker" },
  ],
  /** The snippet of the page that stays open. What a test sets on the page (routes, media), it takes back. */
  snippet: async ({ warmPage }, use, { status, expectedStatus }) => {
    await use(await warmPage.snippet());
    if (status !== expectedStatus) await warmPage.discard();
  },
});
