// The database of row A1 comes with the first run that needs it, and not before: several megabytes that a reader of the
// page should not pay for.
import { expect, test, type Page } from "@playwright/test";
import { documentedLines, openSnippet, snippetPages } from "./snippet-page.ts";

const id = "a/a1-libraries";
const path = snippetPages.find(({ ids }) => ids.includes(id))?.path;

/** The files of the packages that a page asks for, by their names. */
function packagesOf(page: Page): string[] {
  const files: string[] = [];
  page.on("request", (request) => {
    const [, file] = /\/runtime\/packages\/([a-z]+)\./.exec(request.url()) ?? [];
    if (file !== undefined) files.push(file);
  });
  return files;
}

test("the database is loaded on Run, with progress, and prints what is documented", async ({ page }) => {
  // Postgres starts slowly where others use the machine too.
  test.slow();
  const files = packagesOf(page);
  const snippet = await openSnippet(page, id, path);
  await snippet.code.hover();
  await page.waitForLoadState("networkidle");
  expect(files).toEqual([]);

  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/runtime/packages/pglite.*", async (route) => {
    await held;
    await route.continue();
  });
  await snippet.run.click();
  await expect(snippet.note).toContainText(/Loading the database.*\d\.\d of \d\.\d MB/);
  await expect(snippet.note.getByRole("progressbar", { name: "Loading the database" })).toBeVisible();
  await snippet.expectState("loading");
  release();
  await snippet.expectState("done");
  expect(await snippet.lines()).toEqual(documentedLines(id));
  await expect(snippet.note).toContainText("Same as the documented output");
  expect(files.sort()).toEqual(["data", "initdb", "manifest", "pglite", "source"]);
});

test("Stop ends the loading, and a failed load says what to do", async ({ page }) => {
  const snippet = await openSnippet(page, id, path);
  const aborted = page.waitForEvent("requestfailed", (request) => request.url().includes("/packages/pglite."));
  await page.route("**/runtime/packages/pglite.*", () => undefined);
  await snippet.run.click();
  await expect(snippet.note).toContainText("Loading the database");
  await snippet.stop.click();
  await snippet.expectState("stopped");
  expect((await aborted).failure()?.errorText).toBe("net::ERR_ABORTED");

  await page.unroute("**/runtime/packages/pglite.*");
  await page.route("**/runtime/packages/pglite.*", (route) => route.abort());
  await snippet.runToEnd("failed");
  await expect(snippet.output).toContainText(/could not be loaded: the server did not answer.*Press Run again/);
});

test(
  "the editor knows the types of the packages, and asks for them only where they are imported",
  { tag: "@deep" },
  async ({ page }) => {
    const types: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/runtime/package-types.")) types.push(request.url());
    });
    const plain = await openSnippet(page);
    await plain.openEditor();
    expect(types).toEqual([]);

    const snippet = await openSnippet(page, id, path);
    await snippet.replaceText(`import { eq } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/pglite";
const books = pgTable("books", { title: text().notNull() });
const [first] = await drizzle().select().from(books).where(eq(books.title, "Snow"));
console.log(first!.author);`);
    await expect(snippet.section.locator(".squiggly-error")).toHaveCount(1);
    await expect(async () => {
      // A hover asks once; TypeScript may not be ready yet.
      await page.mouse.move(0, 0);
      await snippet.section.getByText("author", { exact: false }).last().hover();
      const hover = page.locator(".monaco-hover").first();
      await expect(hover).toContainText("Property 'author' does not exist on type", { timeout: 3000 });
    }).toPass();
    expect(types).toHaveLength(1);
  },
);
