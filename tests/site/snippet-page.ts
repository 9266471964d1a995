// What the tests of snippets share: where they are in the built site, and how a reader works with one.
import { globSync, readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { withoutMeasures } from "../../src/runner/measured.ts";
import { readOptions, readSnippet } from "../../src/runner/snippets.ts";
import { referenceExamples } from "../../src/reference/examples.ts";
import { linesOf } from "../../src/snippet/compare.ts";
import { pages } from "./pages.ts";

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

function idsOn(path: string): string[] {
  const html = readFileSync(`dist${path.endsWith("/") ? `${path}index.html` : path}`, "utf8");
  return [...html.matchAll(/ data-snippet="([^"]+)"[^>]* data-standard="documented"/g)].map(([, id = ""]) => id);
}

/** The page of a snippet that tests of behaviour use. */
export const helloId = "a/a2-hello";
export const helloPath = snippetPages.find(({ ids }) => ids.includes(helloId))?.path ?? "/";

/** The snippets that have several TypeScript files, with their pages. */
export const severalFiles = snippetPages.flatMap(({ path, ids }) =>
  ids.filter((id) => globSync("*.ts", { cwd: `content/snippets/${id}` }).length > 1).map((id) => ({ path, id })),
);

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
  readonly pace: Locator;
  readonly output: Locator;
  /** The line that says how much of the output is not shown. */
  readonly dropped: Locator;
  readonly note: Locator;
  readonly saved: Locator;
  /** The listing that is shown, and the editor that takes its place. */
  readonly code: Locator;
  readonly editor: Locator;

  constructor(page: Page, id: string) {
    this.page = page;
    this.section = page.locator(`[data-snippet="${id}"]`);
    const button = (name: string) => this.section.getByRole("button", { name, exact: true });
    this.run = button("Run");
    this.stop = button("Stop");
    this.reset = button("Reset");
    this.copy = button("Copy");
    this.pace = this.section.getByRole("combobox", { name: "Pace" });
    this.output = this.section.getByRole("log", { name: "Output" });
    this.dropped = this.output.locator(".snippet-dropped");
    this.note = this.section.locator(".snippet-note");
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
    await expect(this.section).toHaveAttribute("data-state", state, { timeout: 45_000 });
  }

  /** Presses Run and waits for the run's end. */
  async runToEnd(state: string | RegExp = /^(done|failed)$/): Promise<void> {
    await this.run.click();
    await this.expectState(state);
  }

  /** Clicks behind the last line, as a reader does who wants to add something, and waits for the editor. */
  async openEditor(): Promise<void> {
    await this.code.locator(".line").last().click();
    await expect(this.editor).toBeFocused();
  }

  /** Replaces the text of the file that is shown. */
  async replaceText(text: string): Promise<void> {
    await this.openEditor();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.insertText(text);
  }
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
