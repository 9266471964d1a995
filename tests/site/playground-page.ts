// The playground by the names that a reader's software gives its parts.
import { expect, type Locator, type Page } from "@playwright/test";
import { SnippetOnPage } from "./snippet-page.ts";

export class PlaygroundOnPage extends SnippetOnPage {
  readonly notice: Locator;
  readonly tabs: Locator;
  readonly fault: Locator;

  constructor(page: Page) {
    super(page, "playground");
    this.notice = page.locator(".playground-notice");
    this.tabs = page.getByRole("tab");
    this.fault = page.locator(".playground-bar").getByRole("alert");
  }

  /** Opens the playground, with a link if one is given. */
  static async open(page: Page, link = ""): Promise<PlaygroundOnPage> {
    await page.goto(`/playground/${link === "" ? "" : `#${link}`}`);
    const playground = new PlaygroundOnPage(page);
    await expect(playground.run).toBeVisible();
    return playground;
  }

  async press(name: string): Promise<void> {
    await this.page.locator(".playground-bar").getByRole("button", { name }).click();
  }

  /** Answers the question for a name. */
  async name(name: string): Promise<void> {
    await this.page.locator(".playground-bar").getByRole("textbox").fill(name);
    await this.page.keyboard.press("Enter");
  }
}
