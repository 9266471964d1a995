// What can go wrong around a snippet: too much memory, a compiler that breaks, files that do not come, pictures from elsewhere, lines
// that are far too long. Each ends with a sentence, and the next run works.
import { globSync, readFileSync } from "node:fs";
import { chromium, expect, test, type CDPSession, type Page } from "@playwright/test";
import { chromiumFlags, systemChromium } from "../../scripts/browser.ts";
import { elsewhere } from "./elsewhere.ts";
import {
  helloId,
  helloPath,
  keepEdits,
  keptEdit,
  openDetails,
  openSnippet,
  SnippetOnPage,
  snippetPages,
} from "./snippet-page.ts";
import { tries } from "./tries.ts";

/** Lets the page run with so little memory that it is soon used up, and drives it from outside: Playwright gives it up with its frame. */
async function withLittleMemory(
  baseURL: string | undefined,
  use: (page: Page, evaluate: (expression: string) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    // A browser with windows gives such a frame a process of its own unasked; the shell does when told.
    args: [...chromiumFlags, "--js-flags=--max-old-space-size=60", "--site-per-process"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    const session: CDPSession = await page.context().newCDPSession(page);
    await use(page, async (expression) => {
      const { result } = await session.send("Runtime.evaluate", { expression, returnByValue: true });
      return result.value as unknown;
    });
  } finally {
    await browser.close();
  }
}

test(
  "a program that uses up the memory ends with a sentence, with all that runs beside it, and the next run works",
  { tag: "@deep" },
  async ({ baseURL }) => {
    const { path, ids } = snippetPages.find((each) => each.ids.length > 2 && !each.path.includes("reference"))!;
    const [greedy = "", patient = ""] = ids;
    await withLittleMemory(baseURL, async (page, evaluate) => {
      await keepEdits(page, [
        keptEdit(greedy, () => "const all: number[][] = [];\nfor (;;) all.push(new Array(100_000).fill(0));"),
        // One long wait would be over at once: timers take the program's time.
        keptEdit(
          patient,
          () => 'console.log("patient");\nfor (;;) await new Promise((resolve) => setTimeout(resolve, 1));',
        ),
      ]);
      await page.goto(path);
      const at = (id: string, rest: string) => `document.querySelector('[data-snippet="${id}"]')${rest}`;
      const press = (id: string, action: string) =>
        evaluate(at(id, `.querySelector("[data-action=${action}]").click()`));
      const state = (id: string) => evaluate(at(id, ".dataset.state"));
      const text = (id: string, part: string) => evaluate(at(id, `.querySelector("${part}").textContent`));

      await press(patient, "run");
      await expect.poll(() => text(patient, ".snippet-log"), { timeout: 60_000 }).toContain("patient");
      const crashed = page.waitForEvent("crash", { timeout: 60_000 });
      await press(greedy, "run");
      await crashed;
      // Nobody has told the page. Stop does not wait for an answer that cannot come.
      await press(greedy, "stop");
      await expect.poll(() => state(greedy)).toBe("stopped");
      await expect.poll(() => state(patient)).toBe("failed");
      expect(await text(patient, ".snippet-log")).toContain("more memory than there is. Your text is kept");
      expect(await text(greedy, "[data-file] code")).toContain("all.push");
      await press(patient, "reset");
      await press(patient, "run");
      await expect.poll(() => state(patient), { timeout: 60_000 }).toBe("done");

      // And where nobody presses Stop, the page finds out by itself.
      await press(greedy, "run");
      await expect.poll(() => state(greedy), { timeout: 60_000 }).toBe("failed");
      expect(await text(greedy, ".snippet-log")).toContain("press Run to start anew");
      expect(await evaluate("document.querySelectorAll('iframe').length")).toBe(0);
    });
  },
);

test("a page that went down with a run says so when it is back, and one that was left in the ordinary way does not", async ({
  page,
  context,
}) => {
  await keepEdits(page, [keptEdit(helloId, () => 'console.log("mine");\nwhile (true) {}')]);
  const snippet = await openSnippet(page);
  await snippet.run.click();
  await expect(snippet.output).toContainText("mine");
  await page.reload();
  await expect(snippet.note).toHaveText("Output of the original. Press Run to see yours.");

  await snippet.run.click();
  await expect(snippet.output).toContainText("mine");
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  await session.send("Page.reload");
  const note = async () => {
    const expression = `document.querySelector('[data-snippet="${helloId}"] .snippet-note')?.textContent`;
    return (await session.send("Runtime.evaluate", { expression })).result.value as unknown;
  };
  await expect
    .poll(note)
    .toMatch(/^The last run of this program ended with the whole page.*Your text is as you left it/);
});

test("a program that breaks the compiler is told so, and the next one is compiled", async ({ page }) => {
  const { path, ids } = snippetPages.find((each) => each.ids.length > 1)!;
  const [deepId = "", nextId = ""] = ids;
  const depth = 3000;
  await keepEdits(page, [
    keptEdit(deepId, () => `${"function f() {".repeat(depth)}${"}".repeat(depth)}`),
    keptEdit(nextId, () => 'console.log("compiled");'),
  ]);
  const deep = await openSnippet(page, deepId, path);
  await deep.runToEnd("failed");
  await expect(deep.output).toContainText(/nested too deeply|Make it flatter/);
  const next = new SnippetOnPage(page, nextId);
  await next.runToEnd("done");
  expect(await next.lines()).toEqual(["compiled"]);
});

test("what does not come is named with its reason, and comes at the next try", async ({ page }) => {
  // An import that fails is never tried again by Firefox: it must not even begin while its file does not come.
  const imported: string[] = [];
  page.on("requestfailed", (request) => {
    // What is under way when the page is left is aborted.
    const isLeft = request.failure()?.errorText === "net::ERR_ABORTED";
    if (request.resourceType() === "script" && request.url().startsWith("http") && !isLeft)
      imported.push(request.url());
  });
  const snippet = await openSnippet(page);
  const failing = async (pattern: string, answer: "abort" | number, message: RegExp) => {
    await page.route(pattern, (route) => (answer === "abort" ? route.abort() : route.fulfill({ status: answer })));
    await snippet.runToEnd("failed");
    await expect(snippet.output).toContainText(message);
    await expect(snippet.note).toHaveText("The program did not run.");
    await page.unroute(pattern);
  };
  await failing("**/runtime/compiled/**", 503, /The compiled program could not be loaded: the server answered “503/);
  // What has come once is kept: a new visit.
  const visitAnew = async () => {
    await page.reload();
    await openDetails(page);
  };
  await visitAnew();
  await failing("**/_astro/running.*.js", "abort", /What runs programs could not be loaded: the server did not answer/);
  await visitAnew();
  await failing("**/runtime/worker.*.js", "abort", /The code that runs programs could not be loaded/);
  await failing("**/runtime/worker.*.js", 500, /the server answered “500/);
  // Nothing is left behind by what failed.
  await expect(page.locator("iframe")).toHaveCount(0);
  await snippet.runToEnd("done");

  const editor = "**/_astro/editor-monaco.*.js";
  await page.route(editor, (route) => route.abort());
  await snippet.code.locator(".line").last().click();
  await expect(
    snippet.section.getByText(/The editor could not be loaded: .* Click the code to try again/),
  ).toBeVisible();
  await page.unroute(editor);
  await snippet.openEditor();
  expect(imported).toEqual([]);
});

test("every chunk that comes later is fetched before it is imported, also one that needs no other", () => {
  // Vite's list of what an import needs, which load-chunk.ts fetches; Firefox never imports again what failed once.
  const unfetched = globSync("dist/_astro/*.js").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/import\([`"]\.\/([^`"]+)[`"]\)[^,]{0,80},\[\]\)/g)].map(
      ([, chunk]) => chunk,
    ),
  );
  expect(unfetched).toEqual([]);
});

test(
  "a comment that names a picture elsewhere has the editor ask nobody for it",
  { tag: "@deep" },
  async ({ page }) => {
    tries(1);
    const other = await elsewhere();
    const picture = `${other.url}.png`;
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ blockedURI }) => {
        document.documentElement.dataset.blocked = blockedURI;
      });
    });
    await keepEdits(page, [keptEdit(helloId, () => `/** ![p](${picture}) */\nfunction victim() {}\nvictim();`)]);
    const snippet = await openSnippet(page);
    await snippet.openEditor();
    await expect(async () => {
      await page.mouse.move(0, 0);
      await snippet.section.locator(".view-line").last().locator("span span").first().hover();
      await expect(page.locator(".monaco-hover").first()).toContainText("function victim", { timeout: 3000 });
    }).toPass();
    await expect(page.locator("html")).toHaveAttribute("data-blocked", picture);
    expect(other.visits()).toBe(0);
    other.close();
  },
);

test("a line of pasted data leaves the page usable, now and on the next visit", async ({ page }) => {
  const data = "QUJD".repeat(4000);
  await keepEdits(page, [keptEdit(helloId, () => `const data = "${data}";\nconsole.log(data.length);`)]);
  const long = await openSnippet(page);
  // Colours come after the text; the line of data never gets any.
  await expect(long.code.locator(".line").nth(1).locator("span").first()).toBeAttached();
  await expect(long.code.locator(".line").first().locator("span")).toHaveCount(1);
  await long.openEditor();
  await page.keyboard.insertText("\nconsole.log('typed');");
  await long.runToEnd("done");
  expect(await long.lines()).toEqual(["16000", "typed"]);
});

test(
  "a megabyte of code leaves the page usable, and can be reset and brought back",
  { tag: "@deep" },
  async ({ page }) => {
    await keepEdits(page, [keptEdit(helloId, () => "console.log(1);\n".repeat(60_000))]);
    const large = await openSnippet(page);
    await expect(large.code.locator(".line").first()).toHaveText("console.log(1);");
    await expect(large.code.locator(".line span")).toHaveCount(0);
    await large.reset.click();
    await expect(large.saved).toHaveText("");
    await large.reset.click();
    await expect(large.saved).toContainText("Changed");
  },
);

test("where cookies are blocked, the theme is the system's and can be chosen", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(helloPath);
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "light");
  await page.getByLabel("Select theme").first().selectOption("dark");
  await expect(html).toHaveAttribute("data-theme", "dark");
  expect(errors).toEqual([]);
});
