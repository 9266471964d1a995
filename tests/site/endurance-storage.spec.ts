// A browser's memory that is full, closed or damaged; two tabs; a page that was frozen.
import { expect } from "@playwright/test";
import { expectNothingLeft, openProgram, test } from "./endurance.ts";
import { documentedLines, helloId, helloPath, keptEdit, openDetails, openSnippet } from "./snippet-page.ts";

test.describe.configure({ timeout: 900_000 });

test(
  "a full memory is told, takes no text away, and keeps again once there is room",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const snippet = await openSnippet(page);
    await page.evaluate(() => {
      // To the last character.
      for (let size = 1 << 20; size >= 1; size >>= 1)
        for (let index = 0; index < 100; index++)
          try {
            localStorage.setItem(`filler-${String(size)}-${String(index)}`, "x".repeat(size));
          } catch {
            break;
          }
    });
    const program = `console.log("mine");\n// ${"a long remark ".repeat(20)}`;
    await snippet.replaceText(program);
    await expect(snippet.saved).toContainText("keeps nothing");
    await snippet.runToEnd("done");
    figures.runs++;
    expect(await snippet.lines()).toEqual(["mine"]);
    await snippet.reset.click();
    await snippet.reset.click();
    await snippet.runToEnd("done");
    expect(await snippet.lines()).toEqual(["mine"]);
    figures.runs++;
    await page.evaluate(() => {
      localStorage.clear();
    });
    await snippet.replaceText('console.log("room");');
    await expect(snippet.saved).not.toContainText("keeps nothing");
    await page.reload();
    await openDetails(page);
    await snippet.runToEnd("done");
    expect(await snippet.lines()).toEqual(["room"]);
    figures.runs++;
  },
);

test(
  "a memory that is closed, in each of the ways that browsers close it, takes nothing but itself away",
  { tag: "@deep" },
  async ({ browser, baseURL, figures }) => {
    const ways = ["throws", "null", "throws on use"] as const;
    for (const way of ways) {
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.addInitScript((way) => {
        const denied = () => {
          throw new DOMException("denied", "SecurityError");
        };
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
          if (way !== "throws on use")
            Object.defineProperty(window, name, { configurable: true, get: way === "throws" ? denied : () => null });
        for (const name of ["getItem", "setItem", "removeItem", "key", "clear"])
          if (way === "throws on use") Object.defineProperty(Storage.prototype, name, { value: denied });
      }, way);
      const snippet = await openSnippet(page);
      await snippet.runToEnd("done");
      expect(await snippet.lines(), way).toEqual(documentedLines(helloId));
      await snippet.replaceText('console.log("mine");');
      await snippet.pace.selectOption("4×");
      await snippet.runToEnd("done");
      expect(await snippet.lines(), way).toEqual(["mine"]);
      await expect(snippet.saved, way).toContainText("keeps nothing");
      expect(errors, way).toEqual([]);
      figures.runs += 2;
      await context.close();
    }
  },
);

test(
  "whatever stands in the memory under the course's names, the page is as it was served, or as its reader left it",
  { tag: "@deep" },
  async ({ page, figures }) => {
    const [key] = keptEdit(helloId, (text) => text);
    const values = ["", "{", "null", "[]", "42", '"text"', '{"main.ts":1}', '{"main.ts":null}', '{"other.ts":"x"}'];
    values.push('{"__proto__":{"main.ts":"x"}}', "\ud800", "x".repeat(100_000), '{"main.ts":"a","main.ts":{}}');
    await page.goto(helloPath);
    // All that the course may have kept, found by using it.
    const names = [key, "loopbook:pace", "loopbook:wrap", "loopbook:language", "starlight-theme"];
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    for (const value of values) {
      await page.evaluate(
        ([names, value]) => {
          localStorage.clear();
          const kept = [...names, "loopbook:answers", "loopbook:review", "loopbook:progress", "loopbook:visited"];
          for (const name of kept) localStorage.setItem(name, value);
          sessionStorage.setItem("loopbook:running:a/a2-hello", value);
        },
        [names, value] as const,
      );
      const snippet = await openSnippet(page);
      await snippet.runToEnd("done");
      expect(await snippet.lines(), value.slice(0, 50)).toEqual(documentedLines(helloId));
      figures.runs++;
    }
    await page.goto("/review/");
    await page.goto("/your-data/");
    expect(errors).toEqual([]);
  },
);

test(
  "two tabs run one snippet at the same time and lose neither's text",
  { tag: "@deep" },
  async ({ page, context, figures }) => {
    const here = await openSnippet(page);
    await here.replaceText('console.log("here");\nwhile (true) {}');
    const there = await openSnippet(await context.newPage());
    await here.run.click();
    await there.replaceText('console.log("there");');
    await there.runToEnd("done");
    expect(await there.lines()).toEqual(["there"]);
    await there.page.close();
    await expect(here.output).toContainText("here");
    await here.expectState("running");
    await here.stop.click();
    await here.expectState("stopped");
    await expect(here.saved).toContainText("You have another text of this listing");
    figures.runs += 2;
    await here.runToEnd(/^(running|loading)$/);
    await here.reset.click();
    await expectNothingLeft(page);
  },
);

test(
  "a page that was frozen in the middle of a run, as behind another page or tab, goes on with it",
  { tag: "@deep" },
  async ({ page, context, figures }) => {
    const snippet = await openProgram(
      page,
      `for (let n = 0; ; n++) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(n);
}`,
    );
    await snippet.pace.selectOption("1×");
    await snippet.run.click();
    await expect(snippet.output.locator(".snippet-line").nth(2)).toBeAttached();
    const session = await context.newCDPSession(page);
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    // Longer than a frame may be silent.
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    await session.send("Page.setWebLifecycleState", { state: "active" });
    const before = (await snippet.lines()).length;
    await expect.poll(async () => (await snippet.lines()).length, { timeout: 60_000 }).toBeGreaterThan(before);
    await snippet.expectState("running");
    await snippet.stop.click();
    await snippet.expectState("stopped");
    figures.runs++;
    await expectNothingLeft(page);
  },
);
