// The course without a network: the server is switched off, so that the browser's own caches are all there is.
import { readFileSync } from "node:fs";
import { expect, test as base, type Page } from "@playwright/test";
import { forget, write, type Offline } from "../../scripts/report/figures.ts";
import type { FileList } from "../../src/offline/kept.ts";
import { among, compiler, editor } from "./parts.ts";
import { SiteServer } from "./site-server.ts";
import { documentedLines, helloId, helloPath, openDetails, SnippetOnPage, snippetPages } from "./snippet-page.ts";

const test = base.extend<{ site: SiteServer }>({
  site: async ({ page: _ }, use) => {
    const site = new SiteServer();
    await site.on();
    await use(site);
    await site.off();
  },
});
test.use({ serviceWorkers: "allow" });

/** The addresses of all that the browser keeps. */
function keptUrls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url);
  });
}

/** Waits until something with this in its address is kept. */
async function untilKept(page: Page, part: string | RegExp): Promise<void> {
  const has = (url: string) => (typeof part === "string" ? url.includes(part) : part.test(url));
  await expect.poll(async () => (await keptUrls(page)).some(has), { timeout: 60_000 }).toBe(true);
}

/** Opens the page that tests use, and waits until the service worker has it. */
async function visit(page: Page, site: SiteServer): Promise<SnippetOnPage> {
  await page.goto(new URL(helloPath, site.url).href);
  await untilKept(page, new RegExp(`${helloPath}$`));
  await untilKept(page, "/runtime/compiled/");
  await openDetails(page);
  return new SnippetOnPage(page, helloId);
}

const list = JSON.parse(readFileSync("dist/offline.json", "utf8")) as FileList;

test("a page that was visited is there without a network, runs as it stands and edited; another page says how to get it", async ({
  page,
  site,
}) => {
  const snippet = await visit(page, site);
  expect(among(await keptUrls(page), [...editor, ...compiler, "/runtime/worker", "/runtime/python"])).toEqual([]);

  await snippet.replaceText('console.log("edited");');
  await snippet.runToEnd("done");
  await untilKept(page, "esbuild");
  await untilKept(page, "/runtime/worker");
  await site.off();
  await page.reload();
  await openDetails(page);
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["edited"]);
  await snippet.reset.click();
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(documentedLines(helloId));
  await snippet.replaceText('console.log("edited again");');
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["edited again"]);

  await page.goto(new URL("/f/pipeline/", site.url).href);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Offline");
  await expect(page.locator(".offline-missing")).toContainText("not kept in this browser");
  await expect(page.locator(".offline-missing")).toContainText("/f/pipeline/");
  await expect(page.locator("offline-course [role=status]")).toContainText("Come back with a network");
  await page.getByRole("link", { name: "To the first page" }).click();
  await expect(page).toHaveURL(site.url);
  await expect(page.locator("[data-snippet]").first()).toBeVisible();
});

test("what is missing or damaged in the caches comes again", { tag: "@deep" }, async ({ page, site }) => {
  const snippet = await visit(page, site);
  await snippet.runToEnd("done");
  await untilKept(page, "/runtime/worker");
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (url.includes("/_astro/running.")) {
          const headers = { "content-type": "text/javascript" };
          await cache.put(url, new Response("this is no script", { headers }));
        } else {
          await cache.delete(url);
        }
      }
    }
  });
  // The browser's own memory still has the good one.
  const browser = await page.context().newCDPSession(page);
  await browser.send("Network.clearBrowserCache");
  await page.reload();
  await openDetails(page);
  await snippet.runToEnd("failed");
  await expect(snippet.output).toContainText("it came damaged. Reload the page to get it anew.");
  await page.reload();
  await openDetails(page);
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(documentedLines(helloId));
  await untilKept(page, "/runtime/worker");
  await site.off();
  await page.reload();
  await openDetails(page);
  await snippet.runToEnd("done");
});

test(
  "a new version is announced and waits until the reader wants it; then visited pages are of that version",
  { tag: "@deep" },
  async ({ page, site }) => {
    await visit(page, site);
    await page.goto(new URL("/b/tasks/", site.url).href);
    await untilKept(page, "/b/tasks/");
    await page.goto(new URL(helloPath, site.url).href);
    await expect(page.locator(".new-version")).toHaveCount(0);

    const files = list.files.map((file) => (file.path === "b/tasks/" ? { ...file, revision: "another" } : file));
    const old = list.files.find(({ path }) => path.startsWith("_astro/print"))!;
    site.changed.set(
      "/offline.json",
      JSON.stringify({ version: "another1", files: files.filter((file) => file !== old) }),
    );
    site.changed.set("/sw.js", readFileSync("dist/sw.js", "utf8").replaceAll(list.version, "another1"));
    site.changed.set("/b/tasks/", readFileSync("dist/b/tasks/index.html", "utf8").replace("<h1", "<h1 data-new"));
    await page.reload();
    const bar = page.locator(".new-version");
    await expect(bar).toContainText("A new version of the course is ready.");
    await openDetails(page);
    const snippet = new SnippetOnPage(page, helloId);
    await snippet.replaceText('console.log("mine");');
    await expect(snippet.saved).toContainText("Changed");
    // Another tab is left alone.
    const other = await page.context().newPage();
    await other.goto(new URL(helloPath, site.url).href);
    await other.evaluate(() => (document.documentElement.dataset.same = ""));
    await page.bringToFront();

    await bar.getByRole("button", { name: "Reload" }).click();
    await expect(snippet.code).toContainText('console.log("mine");');
    await expect(bar).toHaveCount(0);
    await expect(other.locator("html")).toHaveAttribute("data-same", "");
    const kept = () =>
      page.evaluate(
        async (url) => (await (await caches.match(url))?.text())?.includes("<h1 data-new"),
        `${site.url}b/tasks/`,
      );
    await expect.poll(kept, { timeout: 60_000 }).toBe(true);
  },
);

test("a snippet in a frame, and a page in one, start no service worker", async ({ page, site }) => {
  const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(new URL("/embed/a/a2-hello/", site.url).href);
  await page.locator("[data-snippet]").waitFor();
  expect(await registrations()).toBe(0);
  site.changed.set("/framed.html", `<iframe src="${helloPath}"></iframe>`);
  await page.goto(new URL("/framed.html", site.url).href);
  await page.frameLocator("iframe").locator("loop-snippet:defined").first().waitFor();
  expect(await registrations()).toBe(0);
});

test("Python and the database work without a network once they were used", { tag: "@deep" }, async ({ page, site }) => {
  test.setTimeout(600_000);
  const databaseId = "a/a1-libraries";
  const databasePath = snippetPages.find(({ ids }) => ids.includes(databaseId))!.path;
  const runs = [
    [helloId, `${helloPath}?lang=python`, "output.py.txt"],
    [databaseId, `${databasePath}?lang=typescript`, "output.txt"],
  ] as const;
  await visit(page, site);
  for (const network of [true, false]) {
    if (!network) await site.off();
    for (const [id, path, output] of runs) {
      await page.goto(new URL(path, site.url).href);
      await openDetails(page);
      const snippet = new SnippetOnPage(page, id);
      await snippet.runToEnd();
      expect(await snippet.lines(), `${id} ${network ? "with" : "without"} a network`).toEqual(
        readFileSync(`content/snippets/${id}/${output}`, "utf8").trimEnd().split("\n"),
      );
    }
  }
});

test("the whole course, downloaded as it is, answers for every page", { tag: "@deep" }, async ({ page, site }) => {
  test.setTimeout(600_000);
  forget("offline");
  await page.goto(new URL("/offline/", site.url).href);
  const panel = page.locator("offline-course");
  await panel.getByRole("button", { name: /^Download/ }).click();
  await expect(panel.getByRole("status").last()).toContainText("The whole course is kept", { timeout: 300_000 });
  await page.reload();
  await untilKept(page, "/offline/");
  await site.off();
  const pages = list.files.filter(({ path }) => path.endsWith("/")).map(({ path }) => path);
  const missing = await page.evaluate(async (paths) => {
    const answers = await Promise.all(
      paths.map((path) => fetch(new URL(path, `${location.origin}/`)).catch(() => null)),
    );
    return paths.filter((_, index) => answers[index]?.ok !== true);
  }, pages);
  write("offline", { pages: pages.length, missing } satisfies Offline);
  expect(missing).toEqual([]);
});
