// A program in the sandbox makes real requests through the page, and only those that the page allows.
import { expect } from "@playwright/test";
import { documentedLines, openSnippet, snippetPages } from "./snippet-page.ts";
import { tries } from "./tries.ts";
import { test } from "./warm.ts";

const id = "b/b8-statuses";
const path = snippetPages.find(({ ids }) => ids.includes(id))?.path;

test("three web calls are three requests to the site, of which one is answered with 404", async ({ page }) => {
  const answers: { path: string; status: number }[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "fetch" && response.url().includes("/b/"))
      answers.push({ path: new URL(response.url()).pathname, status: response.status() });
  });
  const snippet = await openSnippet(page, id, path);
  answers.length = 0;
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(documentedLines(id));
  const calls = answers.filter((answer) => !answer.path.includes("/runtime/"));
  expect(calls.sort((a, b) => a.path.localeCompare(b.path))).toEqual([
    { path: "/b/coroutines/", status: 200 },
    { path: "/b/no-such-page/", status: 404 },
    { path: "/b/tasks/", status: 200 },
  ]);
});

test("an answer can be read, and what is not allowed is refused with the reason", async ({ snippet, baseURL }) => {
  const { page } = snippet;
  tries(2);
  const others: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(String(baseURL)) && request.url().startsWith("http")) others.push(request.url());
  });
  await snippet.replaceText(`const response = await fetch("/b/tasks/");
console.log(response instanceof Response, response.ok, response.headers.get("content-type")?.slice(0, 9));
console.log(/<title>(\\w+)/.exec(await response.text())?.[1]);
for (const [url, init] of [["https://example.org/"], ["b/tasks/", { method: "POST", body: "milk" }]] as [string, RequestInit?][]) {
  try {
    await fetch(url, init);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message.split(":")[0]);
  }
}`);
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual([
    "true true text/html",
    "Tasks",
    "TypeError GET https",
    "TypeError POST b/tasks/ with headers or a body is not allowed",
  ]);
  expect(others).toEqual([]);
});

test("Stop breaks off the requests under way", async ({ snippet }) => {
  const { page } = snippet;
  let asked: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (asked = resolve));
  await page.route("**/b/never/", () => {
    // Never answered.
    asked();
  });
  const failed = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/b/never/"));
  await snippet.replaceText('console.log("asking");\nawait fetch("b/never/");\nconsole.log("answered");');
  await snippet.run.click();
  await arrived;
  await snippet.stop.click();
  await snippet.expectState("stopped");
  expect((await failed).failure()?.errorText).toBe("net::ERR_ABORTED");
  expect(await snippet.lines()).toEqual(["asking"]);
  await page.unroute("**/b/never/");
});
