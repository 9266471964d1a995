// A reader who looks at one page after the other and touches nothing.
import { expect, type Page } from "@playwright/test";

/** What a page loaded and complained of. */
interface Visit {
  readonly urls: readonly string[];
  /** What came, by its address: `document`, `stylesheet`, `script`, `font` …, as Playwright calls them. */
  readonly loaded: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
  readonly errors: readonly string[];
}

/** What one page after the other loads and complains of. */
export class Visits {
  readonly #page: Page;
  #path = "";
  #urls: string[] = [];
  #loaded = new Map<string, string>();
  #missing: string[] = [];
  #errors: string[] = [];
  #open = 0;

  constructor(page: Page) {
    this.#page = page;
    page.on("request", (request) => {
      this.#open++;
      this.#urls.push(request.url());
    });
    page.on("requestfinished", () => this.#open--);
    page.on("requestfailed", (request) => {
      this.#open--;
      this.#missing.push(`${request.url()}: ${request.failure()?.errorText ?? "failed"}`);
    });
    page.on("response", (response) => {
      // A chunk that is fetched before it is imported is a script all the same.
      const type = response.headers()["content-type"]?.includes("javascript")
        ? "script"
        : response.request().resourceType();
      if (response.ok()) this.#loaded.set(response.url(), type);
      if (response.status() >= 400 && !response.url().endsWith(this.#path)) this.#missing.push(response.url());
    });
    page.on("pageerror", (error) => this.#errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.#errors.push(message.text());
    });
  }

  /** Reads a page from top to bottom, and waits until it wants nothing more of itself, idle callbacks included. */
  async visit(path: string): Promise<Visit> {
    this.#path = path;
    this.#urls = [];
    this.#loaded = new Map();
    this.#missing = [];
    this.#errors = [];
    await this.#page.goto(path);
    await this.#page.evaluate(async () => {
      const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const place of document.querySelectorAll("main h2, main footer")) {
        place.scrollIntoView();
        await painted();
      }
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
    await expect.poll(() => this.#open, { message: `${path} is still loading`, timeout: 60_000 }).toBe(0);
    return { urls: this.#urls, loaded: this.#loaded, missing: this.#missing, errors: this.#errors };
  }
}
