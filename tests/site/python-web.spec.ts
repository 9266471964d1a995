// A program in Python makes real requests through the page, and only those that the page allows: through the same broker, and under the same
// rules, as one in TypeScript (web.spec.ts).
import { expect, test } from "@playwright/test";
import { readSnippet } from "../../src/course/snippets.ts";
import { MOST_REQUESTS } from "../../src/runner/wire/lengths.ts";
import { PythonPage } from "./python-page.ts";
import { documentedLines, openSnippet, snippetPages } from "./snippet-page.ts";
import { tries } from "./tries.ts";

// CPython takes its time to start, and a machine that has a lot to do takes more.
test.setTimeout(600_000);

const id = "b/b8-statuses";
const path = snippetPages.find(({ ids }) => ids.includes(id))?.path ?? "";

const session = (main: string) => `import asyncio, aiohttp
async def main():
    async with aiohttp.ClientSession("http://localhost:4321/") as session:
${main.replace(/^/gm, "        ")}
asyncio.run(main())`;

test("three web calls are three requests to the site, each made once, of which one is answered with 404", async ({
  page,
}) => {
  const answers: { path: string; status: number }[] = [];
  const python = await PythonPage.open(page);
  page.on("response", (response) => {
    if (response.url().includes("/b/"))
      answers.push({ path: new URL(response.url()).pathname, status: response.status() });
  });
  const { lines, status } = await python.run(readSnippet(id).twin);
  expect(lines.map(({ text }) => text)).toEqual(documentedLines(id));
  expect(status).toBe("done");
  expect(answers.sort((a, b) => a.path.localeCompare(b.path))).toEqual([
    { path: "/b/coroutines/", status: 200 },
    { path: "/b/no-such-page/", status: 404 },
    { path: "/b/tasks/", status: 200 },
  ]);
});

test("an answer can be read, and what is not allowed is refused with the reason", async ({ page }) => {
  tries(2);
  const python = await PythonPage.open(page);
  const others: string[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith("http") && new URL(request.url()).origin !== new URL(page.url()).origin)
      others.push(request.url());
  });
  const { lines } = await python.run(
    session(`async with session.get("b/tasks/") as response:
    print(response.ok, response.content_type, response.reason)
    print("<title>Tasks" in await response.text(), response.url.endswith("/b/tasks/"))
for url in ("https://example.org/", "http://localhost:4321@example.org/"):
    try:
        await session.get(url)
    except aiohttp.ClientConnectionError as error:
        print(str(error).partition(" http")[2])`),
  );
  const allowed = `a program in this page may GET what is on ${new URL(page.url()).origin}, without headers and without a body`;
  expect(lines.map(({ text }) => text)).toEqual([
    "True text/html OK",
    "True True",
    `s://example.org/ is not allowed: ${allowed}. For more, run it on your own machine.`,
    `://localhost:4321@example.org/ is not allowed: ${allowed}. For more, run it on your own machine.`,
  ]);
  expect(others).toEqual([]);
});

test("what was printed before is seen while an answer is waited for, and Stop breaks off the request", async ({
  page,
}) => {
  const python = await PythonPage.open(page);
  await page.route("**/b/never/", () => {
    // Never answered.
  });
  const failed = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/b/never/"));
  const run = await python.start(session(`print("asking")\nawait session.get("b/never/")\nprint("answered")`));
  await expect.poll(() => python.printed(run), { timeout: 180_000 }).toEqual(["asking"]);
  // There is nothing to compute, and much more time than a run needs to begin anew.
  await page.waitForTimeout(500);
  expect(await python.state(run)).toMatchObject({ status: "running" });
  await python.stop(run);
  expect((await python.ended(run)).status).toBe("stopped");
  expect((await failed).failure()?.errorText).toBe("net::ERR_ABORTED");
  expect(await python.printed(run)).toEqual(["asking"]);
});

test("a run may make so many requests and no more, however often it is run again for its answers", async ({ page }) => {
  tries(1);
  let asked = 0;
  await page.route("**/b/tasks/", async (route) => {
    asked++;
    await route.fulfill({ body: "tea" });
  });
  const python = await PythonPage.open(page);
  const { lines } = await python.run(
    session(`for size in (1, ${String(MOST_REQUESTS - 2)}, 3):
    calls = [session.get("b/tasks/") for _ in range(size)]
    for answer in await asyncio.gather(*calls, return_exceptions=True):
        if isinstance(answer, Exception):
            print(type(answer).__name__, answer)
print("end")`),
  );
  const refused = `ClientConnectionError A program in this page may make ${String(MOST_REQUESTS)} requests, and no more.`;
  expect(lines.map(({ text }) => text)).toEqual([refused, refused, "end"]);
  expect(asked).toBe(MOST_REQUESTS);
});

test("both programs of a listing that makes web calls run beside each other, and See says what is waited for", async ({
  page,
}) => {
  const snippet = await openSnippet(page, id, path);
  await snippet.section.getByRole("tab", { name: "Both" }).click();
  await snippet.run.click();
  await snippet.expectState(/done|failed/);
  const verdict = snippet.section.getByRole("group", { name: "Both runs", exact: true }).getByRole("status").first();
  // In which order the answers come is the network's affair.
  await expect(verdict).toContainText("Same lines");
  for (const log of await snippet.section.getByRole("log").all()) await expect(log).toContainText("200 200 404");
  await snippet.section.getByRole("tab", { name: "main.py" }).click();
  const view = snippet.section.getByRole("group", { name: "Run", exact: true });
  await view.getByRole("slider").first().focus();
  await page.keyboard.press("Home");
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(view).toContainText(/an answer from b\//, { timeout: 200 });
  }).toPass();
});
