// A network that is lost at every stage of a first run, edit, database and Python: the page says what did not come, and goes on from
// there once it does.
import { expect, type Page } from "@playwright/test";
import { test, type Figures } from "./endurance.ts";
import { documentedLines, helloId, helloPath, openDetails, SnippetOnPage, snippetPages } from "./snippet-page.ts";

test.describe.configure({ timeout: 900_000 });

/** More stages than any way has. */
const MOST = 80;

/** A network that lets through only what it has been told to. */
class BrokenNetwork {
  readonly #allowed = new Set<string>();
  readonly #refused: string[] = [];

  /** From now on nothing new comes. */
  async breakDown(page: Page): Promise<void> {
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (this.#allowed.has(pathname)) return route.continue();
      this.#refused.push(pathname);
      return route.abort("internetdisconnected");
    });
  }

  /** The first of what did not come since the last time: the network lasts for that much more. */
  lastLonger(): string {
    const [first = ""] = this.#refused;
    this.#refused.length = 0;
    this.#allowed.add(first);
    return first;
  }
}

/** Does something again and again, each time with a network that lasts for one file more, until it succeeds. */
async function withLossAtEveryStage(page: Page, figures: Figures, attempt: () => Promise<string>): Promise<string[]> {
  const network = new BrokenNetwork();
  await network.breakDown(page);
  const lost: string[] = [];
  await figures.watchStalls(page, async () => {
    while (lost.length < MOST) {
      const told = await attempt();
      figures.runs++;
      if (told === "done") break;
      expect(told, `after the loss of what comes after ${lost.at(-1) ?? "the page"}`).toMatch(
        /could not be (loaded|started)[:.] .*(offline|did not answer|did not arrive)/,
      );
      const path = network.lastLonger();
      expect(path, told).not.toBe("");
      expect(lost).not.toContain(path);
      lost.push(path);
    }
  });
  console.log(`lost at ${String(lost.length)} stages`);
  expect(lost.length).toBeGreaterThan(1);
  expect(lost.length).toBeLessThan(MOST);
  return lost;
}

/** Presses Run: `done`, or what is said instead. */
async function run(snippet: SnippetOnPage): Promise<string> {
  await snippet.runToEnd(/^(done|failed)$/);
  const done = (await snippet.section.getAttribute("data-state")) === "done";
  return done ? "done" : ((await snippet.output.textContent()) ?? "");
}

async function open(page: Page, id: string, path: string): Promise<SnippetOnPage> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await openDetails(page);
  return new SnippetOnPage(page, id);
}

test(
  "a network that is lost at any stage of a first run is named, and the run goes on from there",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const snippet = await open(page, helloId, helloPath);
    await withLossAtEveryStage(page, figures, () => run(snippet));
    expect(await snippet.lines()).toEqual(documentedLines(helloId));
  },
);

test(
  "a network that is lost at any stage of a first edit loses no text, and the edit runs once it is back",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const snippet = await open(page, helloId, helloPath);
    const hint = snippet.section.locator(".snippet-hint");
    await withLossAtEveryStage(page, figures, async () => {
      if ((await snippet.section.locator(".snippet-editor").count()) === 0)
        await snippet.code.locator(".line").last().click();
      const editor = snippet.section.locator(".snippet-editor").locator("textarea, .native-edit-context").first();
      const failed = hint.getByText(/could not be loaded/);
      await expect(editor.or(failed).first()).toBeAttached({ timeout: 120_000 });
      if (await failed.isVisible()) return (await hint.textContent()) ?? "";
      await snippet.replaceText('console.log("mine");');
      const told = await run(snippet);
      await expect(snippet.section.locator(".view-line")).toHaveText([/console\.log\("mine"\);/]);
      return told;
    });
    expect(await snippet.lines()).toEqual(["mine"]);
  },
);

test(
  "a network that is lost at any stage of a first database is named, and the run goes on from there",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const id = "a/a1-libraries";
    const snippet = await open(page, id, snippetPages.find(({ ids }) => ids.includes(id))!.path);
    await withLossAtEveryStage(page, figures, () => run(snippet));
    expect(await snippet.lines()).toEqual(documentedLines(id));
  },
);

test(
  "a network that is lost at any stage of a first Python is named, and the run goes on from there",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const snippet = await open(page, helloId, `${helloPath}?lang=python`);
    await withLossAtEveryStage(page, figures, () => run(snippet));
    expect((await snippet.lines()).length).toBeGreaterThan(0);
  },
);
