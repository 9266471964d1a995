// The built files hold to the browsers that the course is made for, and an older one is told what it lacks.
import { globSync, readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { supported, supportedInWords } from "../../src/compiler/supported-browsers.ts";
import { inlineScripts } from "../../src/course/strict-policy.ts";
import { fileOf, pages, samples } from "./pages.ts";
import { documentedLines, helloId, helloPath, snippetPages } from "./snippet-page.ts";
import { youngInScript, youngInStyles } from "./younger-features.ts";

/** What is used all the same, and why it does no harm. */
const harmless: Readonly<Record<string, string>> = {
  fromHex: "Monaco's colours have a method of this name",
  "Error.captureStackTrace": "Drizzle calls it, and src/runner/realm/newer-names.ts sees to it that it is there",
  grow: "a memory of WebAssembly has a method of this name",
  ClipboardItem: "Monaco makes one in Safari only",
  "cursor: default": "no finger has a cursor",
  "cursor: pointer": "no finger has a cursor",
  "scrollbar-gutter": "a page that moves a little when its scroll bar comes",
  "scrollbar-gutter: stable": "the same",
  "scrollbar-width": "a scroll bar more",
  "scrollbar-width: none": "the same",
  "text-autospace": "spaces between scripts that the course does not mix",
  "text-autospace: normal": "the same",
  "text-autospace: no-autospace": "the same",
  "text-size-adjust": "the build writes it with its prefix, too",
  "text-wrap: balance": "a heading that breaks elsewhere",
  "user-select": "the build writes it with its prefix, too",
  "break-after: avoid": "a printed page that breaks elsewhere",
  orphans: "the same",
  widows: "the same",
  "content-visibility": "a long output is drawn whole",
  "content-visibility: auto": "the same",
  "content-visibility: visible": "the same, on paper",
  "@page": "paper with the browser's own margins",
  "forced-color-adjust": "browsers without it have no forced colours",
  "forced-color-adjust: none": "the same",
  ":-webkit-search-cancel-button": "a button that only those browsers have",
  ":-webkit-search-results-button": "the same",
};

function withoutHarmless(found: readonly string[]): string[] {
  return found.filter((name) => !(name in harmless));
}

/** Monaco and TypeScript take longer to read than all the others together. */
const LARGE = 1_000_000;

test("no large script uses anything younger than the browsers that are supported", { tag: "@deep" }, () => {
  const files = globSync("dist/**/*.{js,mjs}").filter((file) => statSync(file).size >= LARGE);
  expect(files.length).toBeGreaterThan(2);
  const found = files.map((file) => [file, withoutHarmless(youngInScript(readFileSync(file, "utf8")))] as const);
  expect(found.filter(([, names]) => names.length > 0)).toEqual([]);
});

test("no script uses anything younger than the browsers that are supported", () => {
  const scripts = [
    ...globSync("dist/**/*.{js,mjs}")
      .filter((file) => statSync(file).size < LARGE)
      .map((file) => [file, readFileSync(file, "utf8")] as const),
    // What the pages unpack for the sandbox.
    ...globSync("dist/runtime/{python,packages}/{source,pyodide*mjs}.*.bin").map(
      (file) => [file, gunzipSync(readFileSync(file)).toString()] as const,
    ),
    ...samples.flatMap((path) =>
      inlineScripts(readFileSync(fileOf(path), "utf8")).map(
        (text, index) => [`${path} ${String(index)}`, text] as const,
      ),
    ),
  ];
  expect(scripts.length).toBeGreaterThan(50);
  const found = scripts.map(([file, text]) => [file, withoutHarmless(youngInScript(text))] as const);
  expect(found.filter(([, names]) => names.length > 0)).toEqual([]);
});

test("no listing is compiled to anything younger than the browsers that are supported", () => {
  const files = globSync("dist/runtime/compiled/**/*.json");
  expect(files.length).toBeGreaterThan(300);
  const found = files.map((file) => {
    const { code } = JSON.parse(readFileSync(file, "utf8")) as { code?: string };
    return [file, code === undefined ? [] : youngInScript(`(${code})`)] as const;
  });
  expect(found.filter(([, names]) => names.length > 0)).toEqual([]);
});

test("no style sheet uses anything younger than the browsers that are supported, unless it can do without", () => {
  const files = globSync("dist/**/*.css");
  expect(files.length).toBeGreaterThan(3);
  const found = files.map((file) => [file, withoutHarmless(youngInStyles(readFileSync(file, "utf8")))] as const);
  expect(found.filter(([, names]) => names.length > 0)).toEqual([]);
});

test("the scan finds what is young, and leaves alone what a script asks about or has of its own", () => {
  expect(youngInScript("Promise.try(f); new DisposableStack(); a.union(b)")).toEqual([
    "DisposableStack",
    "Promise.try",
    "union",
  ]);
  expect(youngInScript('typeof DisposableStack == "function" && new DisposableStack()')).toEqual([]);
  expect(youngInScript("Promise.try && Promise.try(f); const o = { union() {} }; o.union()")).toEqual([]);
  expect(() => youngInScript("using x = f()")).toThrow(SyntaxError);
  expect(
    youngInStyles(
      "a { position-area: top; color: light-dark(red, blue) } @supports (top: 1px) { a { position-area: top } }",
    ),
  ).toEqual(["light-dark()", "position-area", "position-area: top"]);
});

test("the README names the versions that are supported", () => {
  const readme = readFileSync("README.md", "utf8").replaceAll(/\s+/g, " ");
  expect(readme).toContain(supportedInWords);
  expect(Object.keys(supported)).toHaveLength(4);
});

test("a browser that is too old shows all there is to read, and says in place of the controls what is needed @everywhere", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, "popover");
  });
  await page.goto(helloPath);
  const snippet = page.locator(`[data-snippet="${helloId}"]`);
  await expect(snippet.locator(".too-old")).toContainText(`a browser as new as ${supportedInWords} is needed`);
  await expect(snippet.getByRole("button")).toHaveCount(0);
  await expect(snippet.locator(".snippet-file")).toContainText([/import \* as asyncio/, /import asyncio/]);
  for (const file of await snippet.locator(".snippet-file").all()) await expect(file).toBeVisible();
  expect(await snippet.locator(".snippet-result").first().locator(".snippet-text").allTextContents()).toEqual(
    documentedLines(helloId),
  );

  const question = snippetPages.find(({ path }) => readFileSync(fileOf(path), "utf8").includes("<loop-predict"))!;
  await page.goto(question.path);
  await expect(page.locator(".predict-form").first()).toBeHidden();
  await page.locator(".predict-answer > summary").first().click();
  await expect(page.locator(".predict-output").first()).toBeVisible();

  const playground = pages.find((path) => path === "/playground/")!;
  await page.goto(playground);
  await expect(page.locator(".too-old")).toContainText("is needed");
  expect(errors).toEqual([]);
});
