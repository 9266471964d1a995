// A listing of each part of the course is changed in its editor, run, reset, and brought back.
import { documentedLines, htmlOf, isPlain, snippetPages, sourceFiles } from "./course.ts";
import { atState, button, openPage, section, seen } from "./on-page.ts";
import { until, type Tab } from "./tab.ts";
import { expectEqual, Tally } from "./tally.ts";

/** The first listing of each part that ends well, and two of the reference. */
const edited = [...Map.groupBy(snippetPages, ({ path }) => path.split("/")[1])].flatMap(([part, pages]) =>
  pages
    .flatMap(({ path, ids }) => ids.filter(isPlain).map((id) => ({ path, id })))
    // What is to be predicted has no output before its run.
    .filter(({ path, id }) => !new RegExp(`data-snippet="${id}"[^>]* data-covered`).test(htmlOf(path)))
    .slice(0, part === "reference" ? 2 : 1),
);

export async function checkEdits(tab: Tab, site: string): Promise<Tally> {
  const tally = new Tally();
  for (const { path, id } of edited)
    await tally.check(`${path} ${id}`, async () => {
      await openPage(tab, new URL(path, site).href);
      await checkEdit(tab, id);
    });
  return tally;
}

async function checkEdit(tab: Tab, id: string): Promise<void> {
  const documented = documentedLines(id);
  const original = (sourceFiles(id)["main.ts"] ?? "").replace(/\n$/, "");
  await tab.click(`${section(id)} .snippet-file:not([hidden]) .line:last-child`);
  await until(tab, "the editor has the focus", hasFocus, `${section(id)} .snippet-editor`);
  await tab.press("Control+End");
  await tab.type('\nconsole.log("edited");');
  await until(tab, "the text counts as changed", shows, `${section(id)} .snippet-saved`, "Changed");
  await tab.press("Control+Enter");
  // A listing need not wait for its program: then the new line is not the last one.
  const { lines } = await atState(tab, id, ["done"]);
  expectEqual(
    lines.filter((line) => line !== "edited"),
    documented,
  );
  expectEqual(lines.length, documented.length + 1);

  await tab.click(button(id, "reset"));
  await until(tab, "the button offers to undo the reset", shows, button(id, "reset"), "Undo");
  expectEqual((await seen(tab, id)).lines, documented);
  await tab.click(button(id, "reset"));
  await until(tab, "the change is back", shows, `${section(id)} .snippet-saved`, "Changed");
  await tab.click(button(id, "reset"));
  // Another click elsewhere makes the editor a listing again; here the page is simply opened anew.
  const address = await tab.evaluate(() => location.href);
  await openPage(tab, address);
  expectEqual(await tab.evaluate(listingText, section(id)), original);
}

/** Runs in the page. */
function hasFocus(selector: string): true | null {
  return document.querySelector(`${selector} :focus`) === null ? null : true;
}

/** Runs in the page. */
function shows(selector: string, text: string): true | null {
  return document.querySelector(selector)?.textContent.includes(text) === true ? true : null;
}

/** Runs in the page. */
function listingText(selector: string): string {
  const listing = document.querySelector(`${selector} .snippet-file[data-language="typescript"]`);
  return [...(listing?.querySelectorAll(".line") ?? [])].map(({ textContent }) => textContent).join("\n");
}
