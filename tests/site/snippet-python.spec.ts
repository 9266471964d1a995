// The Python side of a snippet, under a reader's hands: it is run, edited, judged and drawn as the TypeScript side is. CPython takes its time
// to start, so what needs it shares one page.
import { readFileSync } from "node:fs";
import { expect, test as base, type Page } from "@playwright/test";
import { readSnippet } from "../../src/course/snippets.ts";
import { linesOf } from "../../src/snippet/compare.ts";
import { deep } from "./pages.ts";
import { among } from "./parts.ts";
import { rotation } from "../rotation.ts";
import { documentedLines, helloId, openSnippet, snippetPages, SnippetOnPage } from "./snippet-page.ts";

const path = "/d/turns/";
const id = "d/d4-scheduled";
const exercise = "d/d4-try-both";

/** How many twins are run in their pages, besides those of the deep test. */
const TWINS = 3;

/** A page that stays open, with CPython ready in it. */
const test = base.extend<object, { warm: Page }>({
  warm: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
      const page = await context.newPage();
      await page.goto(`${path}?lang=python`);
      await use(page);
      await context.close();
    },
    { scope: "worker" },
  ],
});
test.describe.configure({ mode: "serial", timeout: 600_000 });

/** The documented output of the twin. */
function documentedInPython(id: string): string[] {
  return linesOf(readFileSync(`content/snippets/${id}/output.py.txt`, "utf8"));
}

function language(page: Page, name: "Python" | "TypeScript") {
  return page.getByRole("group", { name: "Language" }).first().getByRole("radio", { name });
}

/** Pastes another text over the one that is shown: what is typed would be indented on the way. */
async function paste(snippet: SnippetOnPage, text: string): Promise<void> {
  if ((await snippet.editor.count()) === 0) await snippet.openEditor();
  else await snippet.editor.focus();
  await snippet.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await snippet.page.keyboard.press("ControlOrMeta+A");
  await snippet.page.keyboard.press("ControlOrMeta+V");
}

test("the choice of the language brings its tab and its output to the front, and costs no Python", async ({ page }) => {
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  const snippet = await openSnippet(page);
  const tab = (name: string) => snippet.section.getByRole("tab", { name });
  await expect(tab("main.ts")).toHaveAttribute("aria-selected", "true");
  await language(page, "Python").check();
  await expect(tab("main.py")).toHaveAttribute("aria-selected", "true");
  await expect(snippet.code).toContainText("asyncio.run(main(");
  expect(await snippet.lines()).toEqual(documentedInPython(helloId));
  await expect(snippet.note).toHaveText(/^Documented output\. The first Run loads Python itself, \d+ MB\.$/);
  // Pointing at Run is not running.
  await snippet.run.hover();
  await page.reload();
  await expect(tab("main.py")).toHaveAttribute("aria-selected", "true");
  await language(page, "TypeScript").check();
  await expect(tab("main.ts")).toHaveAttribute("aria-selected", "true");
  expect(await snippet.lines()).toEqual(documentedLines(helloId));
  expect(among(urls, ["/runtime/python/"])).toEqual([]);
});

test("Python that cannot be had is told, and the next Run gets it", { tag: "@deep" }, async ({ warm }) => {
  const snippet = new SnippetOnPage(warm, id);
  await warm.route("**/runtime/python/*", (route) => route.abort());
  await snippet.runToEnd("failed");
  await expect(snippet.output).toContainText("Python could not be loaded");
  await warm.unroute("**/runtime/python/*");
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(documentedInPython(id));
  await expect(snippet.note).toHaveText("✓ Same as the documented output");
});

test("a run is drawn, with the lines of the Python listing", async ({ warm }) => {
  const snippet = new SnippetOnPage(warm, id);
  const view = snippet.section.getByRole("group", { name: "Run", exact: true });
  await snippet.runToEnd("done");
  await expect(view).toContainText("worker(1)");
  await view.getByRole("slider").first().focus();
  await warm.keyboard.press("Home");
  for (let step = 0; step < 3; step++) await warm.keyboard.press("ArrowRight");
  // Where a task stands is marked in the Python listing: main awaits its first task.
  const source = linesOf(readSnippet(id).twin["main.py"] ?? "");
  const marked = snippet.code.locator(".line[class*=see-]");
  await expect(marked).not.toHaveCount(0);
  for (const line of await marked.allTextContents()) expect(source).toContain(line);
});

test("the text can be edited: a syntax error is marked at its line, and Reset brings the original back", async ({
  warm,
}) => {
  const snippet = new SnippetOnPage(warm, id);
  await paste(snippet, "print('so far'");
  await snippet.runToEnd("failed");
  await expect(snippet.note).toHaveText("Uncaught SyntaxError");
  await expect(snippet.section.locator(".view-overlays .wrong")).toHaveCount(1);
  await expect(snippet.output.getByRole("button", { name: 'File "main.py", line 1' })).toBeVisible();
  await expect(snippet.saved).toContainText("Changed, and kept");
  await paste(snippet, "for n in [1, 2]:\n    print(n)\nprint(input('who? '))");
  await snippet.runToEnd("failed");
  expect((await snippet.lines()).slice(0, 2)).toEqual(["1", "2"]);
  await expect(snippet.output).toContainText("a program here has no keyboard to read from");
  // The TypeScript side is what it was.
  await snippet.section.getByRole("tab", { name: "main.ts" }).click();
  await expect(snippet.saved).toHaveText("");
  expect(await snippet.lines()).toEqual(documentedLines(id));
  await snippet.section.getByRole("tab", { name: "main.py" }).click();
  await expect(snippet.saved).toContainText("Changed");
});

test("Stop ends an endless program at once and keeps its output", async ({ warm }) => {
  const snippet = new SnippetOnPage(warm, id);
  await paste(snippet, "print('before')\nwhile True:\n    pass");
  await snippet.run.click();
  await expect(snippet.output).toContainText("before", { timeout: 120_000 });
  await snippet.stop.click();
  await snippet.expectState("stopped");
  expect(await snippet.lines()).toEqual(["before"]);
  await snippet.reset.click();
  await expect(snippet.saved).toHaveText("");
  expect(await snippet.lines()).toEqual(documentedInPython(id));
});

test("an exercise judges the Python program, in Python's names", async ({ warm }) => {
  const task = warm.locator(`loop-try-it[data-exercise="${exercise}"]`);
  const snippet = new SnippetOnPage(warm, `${exercise}-start`);
  const check = task.getByRole("button", { name: "Check my program" });
  await check.click();
  await expect(task.locator(".try-verdict")).toHaveText(/^Not yet: /, { timeout: 120_000 });
  await expect(task.locator("[data-met=false]").first()).toContainText("create_task");
  await paste(snippet, readSnippet(exercise).twin["main.py"]!.trimEnd());
  await check.click();
  await expect(task.locator(".try-verdict")).toHaveText("✓ That is it: your program does all that was asked.", {
    timeout: 120_000,
  });
});

test("a program is saved as the reader has it, to be run at home", async ({ warm }) => {
  const snippet = new SnippetOnPage(warm, id);
  await snippet.section.getByText("Run it on your own machine").click();
  const saved = warm.waitForEvent("download");
  await snippet.section.getByRole("button", { name: "main.py" }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("main.py");
  expect(readFileSync(await file.path(), "utf8")).toBe(readSnippet(id).twin["main.py"]);
});

const twins = snippetPages.flatMap(({ path, ids }) =>
  ids
    .filter((each) => !each.startsWith("reference/"))
    .map((each) => ({ path, id: each }))
    .filter(({ id: each }) => readSnippet(each).options.clock !== "real")
    // What no page has cannot be imported there.
    .filter(({ id: each }) => readSnippet(each).options.packages === undefined),
);
const chosen = deep
  ? twins
  : twins.filter(({ id: each }) =>
      rotation(
        twins.map(({ id }) => id),
        TWINS,
      ).includes(each),
    );

for (const page of new Set(chosen.map(({ path }) => path))) {
  const ids = chosen.filter(({ path }) => path === page).map(({ id }) => id);
  test(`${page}: its Python programs print what is documented`, async ({ page: fresh }) => {
    await fresh.goto(`${page}?lang=python`);
    for (const each of ids) {
      const snippet = new SnippetOnPage(fresh, each);
      await fresh.evaluate((which) => {
        document.querySelector<HTMLElement>(`[data-snippet="${which}"] [data-action=run]`)?.click();
      }, each);
      await snippet.expectState(/^(done|failed)$/);
      const printed = snippet.section.locator('[data-language="python"] .snippet-log .snippet-text');
      expect(await printed.allTextContents(), each).toEqual(documentedInPython(each));
    }
  });
}
