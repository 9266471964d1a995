// What the tests of snippets share: where they are in the built site, and how a reader works with one.
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { withoutMeasures } from "../../src/runner/wire/measured.ts";
import { readOptions, readSnippet } from "../../src/course/snippets.ts";
import { referenceExamples } from "../../src/reference/examples.ts";
import { linesOf } from "../../src/snippet/compare.ts";
import { editKey } from "../../src/snippet/storage.ts";
import { fileOf, pages } from "./pages.ts";

/** A page of the built site with the snippets on it. */
export interface SnippetPage {
  readonly path: string;
  /** The snippets that print, as they stand, what the page documents: all but the starts of exercises. */
  readonly ids: readonly string[];
}

/** Every page that has snippets, found in the built HTML, so that a new one is tested without anybody adding it to a list. */
export const snippetPages: readonly SnippetPage[] = pages
  .map((path) => ({ path, ids: idsOn(path) }))
  .filter(({ ids }) => ids.length > 0);
if (snippetPages.length === 0) throw new Error("The built site has no snippet.");

/** A page as it is built. */
export function htmlOf(path: string): string {
  return readFileSync(fileOf(path), "utf8");
}

function idsOn(path: string): string[] {
  // What the playground begins with is a template, and another snippet as soon as its reader likes.
  if (path === "/playground/") return [];
  return [...htmlOf(path).matchAll(/ data-snippet="([^"]+)"[^>]* data-standard="documented"/g)].map(
    ([, id = ""]) => id,
  );
}

/** The page of a snippet that tests of behaviour use. */
export const helloId = "a/a2-hello";
export const helloPath = snippetPages.find(({ ids }) => ids.includes(helloId))?.path ?? "/";

const examples = await referenceExamples();

/** The output that the repository documents for a snippet; an example of the reference tells its own. */
export function documentedLines(id: string): string[] {
  const example = examples.find((each) => each.id === id);
  return linesOf(example?.output ?? readFileSync(`content/snippets/${id}/output.txt`, "utf8"));
}

/** The TypeScript of a snippet, as the repository has it. */
export function sourceFiles(id: string): Readonly<Record<string, string>> {
  return examples.find((each) => each.id === id)?.files ?? readSnippet(id).files;
}

/** A snippet of several TypeScript files, and none that takes long to load. */
export const severalFiles = snippetPages
  .flatMap(({ path, ids }) => ids.map((id) => ({ path, id, files: Object.values(sourceFiles(id)) })))
  .find(({ files }) => files.length > 1 && !files.some((text) => text.includes("drizzle-orm")))!;

/** The lines that a run printed, as they are to be compared with the documented ones of a snippet. */
export function comparable(id: string, lines: readonly string[]): string[] {
  return readOptions(`content/snippets/${id}`).measured === undefined ? [...lines] : lines.map(withoutMeasures);
}

/** A snippet on a page, by the names that a reader's software gives its parts. */
export class SnippetOnPage {
  readonly page: Page;
  readonly section: Locator;
  readonly run: Locator;
  readonly stop: Locator;
  readonly reset: Locator;
  readonly copy: Locator;
  readonly share: Locator;
  readonly wrap: Locator;
  readonly pace: Locator;
  readonly output: Locator;
  /** The line that says how much of the output is not shown. */
  readonly dropped: Locator;
  readonly note: Locator;
  /** What TypeScript has to say beside the verdict. */
  readonly remarks: Locator;
  /** What became of the reader's text. */
  readonly saved: Locator;
  /** The listing that is shown, and the editor that takes its place. */
  readonly code: Locator;
  readonly editor: Locator;

  constructor(page: Page, id: string) {
    this.page = page;
    this.section = page.locator(`[data-snippet="${id}"]`);
    const button = (name: RegExp) => this.section.getByRole("toolbar").getByRole("button", { name });
    this.run = button(/^Run/);
    this.stop = button(/^Stop:/);
    this.reset = button(/^(Reset|Undo the reset):/);
    this.copy = button(/^Copy:/);
    this.share = button(/^Share:/);
    this.wrap = button(/^Wrap long lines:/);
    this.pace = this.section.getByRole("combobox", { name: "Waits" });
    this.output = this.section.getByRole("log", { name: "Output" });
    this.dropped = this.output.locator(".snippet-dropped");
    this.note = this.section.locator(".snippet-note:visible");
    this.remarks = this.section.locator(".snippet-result:not([hidden]) .snippet-remarks");
    this.saved = this.section.locator(".snippet-saved");
    this.code = this.section.getByRole("tabpanel");
    this.editor = this.section.locator(".snippet-editor").getByRole("textbox");
  }

  /** The printed lines, without their times. */
  lines(): Promise<string[]> {
    return this.output.locator(".snippet-text").allTextContents();
  }

  async expectState(state: string | RegExp): Promise<void> {
    // Time enough to fetch and start a compiler while other tests use the machine.
    await expect(this.section).toHaveAttribute("data-state", state, { timeout: 120_000 });
  }

  /** Presses Run and waits for the run's end. */
  async runToEnd(state: string | RegExp = /^(done|failed)$/): Promise<void> {
    await this.run.click();
    await this.expectState(state);
  }

  /** Clicks behind the last line, as a reader does who wants to add something, and waits for the editor. */
  async openEditor(): Promise<void> {
    // Monaco's field shows itself only while it has the focus.
    const field = this.section.locator(".snippet-editor").locator("textarea, .native-edit-context").first();
    if (await this.editor.isVisible()) await this.editor.focus();
    else if ((await field.count()) > 0)
      await field.evaluate((element: HTMLElement) => {
        element.focus();
      });
    else await this.code.locator(".line").last().click();
    await expect(this.section.locator(".snippet-editor :focus")).toBeAttached();
  }

  /** Replaces the text of the file that is shown. */
  async replaceText(text: string): Promise<void> {
    await this.openEditor();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.insertText(text);
  }
}

/** What the browser has kept of a reader who changed the main file of a snippet: its key and its text. */
export function keptEdit(id: string, change: (text: string) => string): [key: string, text: string] {
  // A listing shows no newline at its end.
  const original = Object.fromEntries(
    Object.entries(sourceFiles(id)).map(([file, text]) => [file, text.replace(/\n$/, "")]),
  );
  const edited = { ...original, "main.ts": change(original["main.ts"] ?? "") };
  return [editKey(id, original), JSON.stringify(edited)];
}

/** Has the pages of a test find these edits, as if the reader had made them on an earlier visit. */
export async function keepEdits(page: Page, edits: readonly (readonly [key: string, text: string])[]): Promise<void> {
  await page.addInitScript((kept) => {
    for (const [key, text] of kept) localStorage.setItem(key, text);
  }, edits);
}

/** Opens a page and gives one of its snippets. */
export async function openSnippet(page: Page, id = helloId, path = helloPath): Promise<SnippetOnPage> {
  await page.goto(path);
  await openDetails(page);
  return new SnippetOnPage(page, id);
}

/** Some snippets wait inside a closed "predict first". */
export async function openDetails(page: Page): Promise<void> {
  // Not the menu of what is on the page: open, it would lie over the snippets.
  await page.locator(".sl-markdown-content details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}
