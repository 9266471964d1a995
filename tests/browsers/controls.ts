// What a reader does besides editing and running: each of these once, with mouse and keys.
import { writeLink } from "../../src/share/link.ts";
import { documentedLines, helloId, helloPath, keptEdit } from "./course.ts";
import { atState, button, openPage, section, seen } from "./on-page.ts";
import { until, type Tab } from "./tab.ts";
import { expectEqual, Tally } from "./tally.ts";

type Check = (tab: Tab, site: string) => Promise<void>;

const hello = section(helloId);

/** Each by what it shows. */
const checks: Readonly<Record<string, Check>> = {
  "Run runs, by a click and by Ctrl+Enter": async (tab, site) => {
    await openHello(tab, site);
    await tab.click(button(helloId, "run"));
    expectEqual((await atState(tab, helloId, ["done"])).lines, documentedLines(helloId));
    await focus(tab, `${hello} .snippet-file`);
    await tab.press("Control+Enter");
    await atState(tab, helloId, ["done"]);
  },
  "Stop ends a loop that never ends, and keeps its output": async (tab, site) => {
    await openProgram(tab, site, 'console.log("before");\nwhile (true) {}');
    await tab.click(button(helloId, "run"));
    await until(tab, "it has printed", text, `${hello} .snippet-text`, "before");
    await tab.click(button(helloId, "stop"));
    expectEqual((await atState(tab, helloId, ["stopped"])).lines, ["before"]);
  },
  "the arrow keys go from file to file": async (tab, site) => {
    await openHello(tab, site);
    await tab.click(`${hello} [role="tab"]`);
    await tab.press("ArrowRight");
    await until(tab, "main.py is shown", text, `${hello} .snippet-file:not([hidden])`, "import asyncio\n");
  },
  "a pace holds the run up, and a change of it lets it go on": async (tab, site) => {
    await openProgram(
      tab,
      site,
      'import * as asyncio from "asyncio";\nawait asyncio.sleep(3600);\nconsole.log("late");',
    );
    await tab.evaluate(choose, `${hello} .snippet-waits select`, "1×");
    await tab.click(button(helloId, "run"));
    await atState(tab, helloId, ["running"]);
    await tab.evaluate(choose, `${hello} .snippet-waits select`, "instant");
    expectEqual((await atState(tab, helloId, ["done"])).lines, ["late"]);
  },
  "the playhead goes where its keys say": async (tab, site) => {
    await openHello(tab, site);
    await tab.click(button(helloId, "run"));
    await atState(tab, helloId, ["done"]);
    const slider = `${hello} .see-transport input`;
    await until(tab, "the run is drawn", attribute, slider, "aria-valuetext", "");
    await focus(tab, slider);
    await tab.press("Home");
    await until(tab, "it is at the begin", attribute, slider, "aria-valuetext", "The run has not begun");
    await tab.press("ArrowRight");
    await until(tab, "it is a step on", matchesValue, slider, "^(?!.*has not begun)");
  },
  "a click puts the caret where it was made": async (tab, site) => {
    await openHello(tab, site);
    await tab.click(`${hello} .snippet-file .line span`);
    await until(tab, "the editor has the focus", focused, `${hello} .snippet-editor`);
    await tab.type("X");
    // The first word is `import`; the line's end is what a browser would give that cannot tell.
    await until(tab, "the letter stands in the first word", matches, `${hello} .view-line`, "^im?p?o?X");
  },
  "Enter opens the editor, and Escape lets Tab leave it": async (tab, site) => {
    await openHello(tab, site);
    await focus(tab, `${hello} .snippet-file`);
    await tab.press("Enter");
    await until(tab, "the editor has the focus", focused, `${hello} .snippet-editor`);
    await tab.press("Escape");
    await until(tab, "the way out is told", text, `${hello} .snippet-hint`, "Tab now leaves");
    await tab.press("Tab");
    await until(tab, "the focus is elsewhere", notFocused, `${hello} .snippet-editor`);
  },
  "an error leads to its line": async (tab, site) => {
    await openProgram(
      tab,
      site,
      'function inner() {\n  throw new RangeError("no milk");\n}\nconsole.log("one");\ninner();',
    );
    await tab.click(button(helloId, "run"));
    const { lines } = await atState(tab, helloId, ["failed"]);
    expectEqual(lines, [
      "one",
      "Traceback (most recent call last):",
      '  File "main.ts", line 5, in <module>',
      '  File "main.ts", line 2, in inner',
      "RangeError: no milk",
    ]);
    await tab.click(`${hello} .snippet-result .snippet-text button`);
    await until(tab, "the editor has the focus", focused, `${hello} .snippet-editor`);
  },
  "what the compiler refuses is told with its place": async (tab, site) => {
    await openProgram(tab, site, 'console.log("two";');
    await tab.click(button(helloId, "run"));
    await atState(tab, helloId, ["failed"]);
    await until(tab, "the place is told", text, `${hello} .snippet-log`, 'main.ts:1:18: Expected ")" but found ";"');
  },
  "a class with both dispose methods has each called in its place": async (tab, site) => {
    await openProgram(
      tab,
      site,
      `class Both {
  [Symbol.dispose]() { console.log("dispose"); }
  async [Symbol.asyncDispose]() { console.log("asyncDispose"); }
}
{ using one = new Both(); }
{ await using two = new Both(); }`,
    );
    await tab.click(button(helloId, "run"));
    expectEqual((await atState(tab, helloId, ["done"])).lines, ["dispose", "asyncDispose"]);
  },
  "a function runs in a thread": async (tab, site) => {
    await openProgram(
      tab,
      site,
      'import * as asyncio from "asyncio";\nconsole.log(await asyncio.toThread((n: number) => n * 2, 21));',
    );
    await tab.click(button(helloId, "run"));
    expectEqual((await atState(tab, helloId, ["done"])).lines, ["42"]);
  },
  "a line of a prediction is dragged to its place": async (tab, site) => {
    await openPage(tab, new URL("/d/turns/", site).href);
    const item = (place: number) => `loop-predict .predict-lines li:nth-child(${String(place)})`;
    const first = await tab.evaluate(attribute, item(1), "data-line", "");
    await tab.drag(item(1), item(3));
    await until(tab, "the line lies third", attribute, item(3), "data-line", first ?? "?");
  },
  "a line of a prediction is moved by the arrow keys": async (tab, site) => {
    await openPage(tab, new URL("/d/turns/", site).href);
    const item = (place: number) => `loop-predict .predict-lines li:nth-child(${String(place)})`;
    const second = await tab.evaluate(attribute, item(2), "data-line", "");
    await focus(tab, `${item(2)} [data-move="up"]`);
    await tab.press("ArrowUp");
    await until(tab, "the line lies first", attribute, item(1), "data-line", second ?? "?");
  },
  "the check of an exercise says what is missing": async (tab, site) => {
    await openPage(tab, new URL("/d/turns/", site).href);
    await tab.click("loop-try-it .try-check button");
    await until(tab, "the verdict is given", text, "loop-try-it .try-verdict", "Not yet");
  },
  "the choice of the language is kept": async (tab, site) => {
    await openPage(tab, new URL("/e/time-limits/", site).href);
    await tab.click('language-choice label:has([value="python"])');
    await until(tab, "Python is chosen", attribute, "html", "data-language", "python");
    await openPage(tab, new URL("/d/turns/", site).href);
    await until(tab, "Python is still chosen", attribute, "html", "data-language", "python");
    await until(
      tab,
      "the Python program is shown",
      text,
      "loop-snippet .snippet-file:not([hidden])",
      "import asyncio\n",
    );
    await tab.click('language-choice label:has([value="typescript"])');
    await until(tab, "TypeScript is chosen", attribute, "html", "data-language", "typescript");
  },
  "the search finds a chapter": async (tab, site) => {
    await openPage(tab, site);
    await tab.click("site-search button");
    await until(tab, "the field has the focus", focused, "pagefind-modal");
    await tab.type("chess");
    await until(tab, "the chapter is found", attribute, 'pagefind-modal a[href*="/c/chess/"]', "href", "chess");
  },
  "Share gives a link": async (tab, site) => {
    await openHello(tab, site);
    await tab.click(button(helloId, "share"));
    await until(tab, "the link is there", hasLink, `${hello} .snippet-share`);
  },
  "a shared link opens, and runs when it is asked to": async (tab, site) => {
    const files: [string, string][] = [["main.ts", 'console.log("from elsewhere");']];
    const link = await writeLink({ files, options: {}, course: "0.0.1" });
    await openPage(tab, new URL(`/playground/#${link}`, site).href);
    await until(tab, "the reader is told", text, ".playground-notice", "Somebody else");
    expectEqual((await seen(tab, "playground")).state, "idle");
    await tab.click(button("playground", "run"));
    expectEqual((await atState(tab, "playground", ["done"])).lines, ["from elsewhere"]);
  },
};

export async function checkControls(tab: Tab, site: string): Promise<Tally> {
  const tally = new Tally();
  for (const [name, check] of Object.entries(checks)) await tally.check(name, () => check(tab, site));
  return tally;
}

async function openHello(tab: Tab, site: string): Promise<void> {
  await openPage(tab, new URL(helloPath, site).href);
  await tab.evaluate(() => {
    localStorage.clear();
  });
  await openPage(tab, new URL(helloPath, site).href);
}

/** Opens the page with a text that the reader has typed on an earlier visit. */
async function openProgram(tab: Tab, site: string, program: string): Promise<void> {
  await openHello(tab, site);
  await tab.evaluate(
    (key, kept) => {
      localStorage.setItem(key, kept);
    },
    ...keptEdit(helloId, () => program),
  );
  await openPage(tab, new URL(helloPath, site).href);
}

function focus(tab: Tab, selector: string): Promise<void> {
  return tab.evaluate((target) => {
    document.querySelector<HTMLElement>(target)?.focus();
  }, selector);
}

// What follows runs in the page.

function choose(selector: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (select === null) throw new Error(`Nothing on the page is ${selector}.`);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

function text(selector: string, part: string): true | null {
  const whole = document.querySelector<HTMLElement>(selector)?.innerText ?? "";
  return whole.includes(part) ? true : null;
}

function matches(selector: string, pattern: string): true | null {
  return new RegExp(pattern).test(document.querySelector(selector)?.textContent ?? "") ? true : null;
}

function matchesValue(selector: string, pattern: string): true | null {
  return new RegExp(pattern).test(document.querySelector(selector)?.getAttribute("aria-valuetext") ?? "") ? true : null;
}

function attribute(selector: string, name: string, part: string): string | null {
  const value = document.querySelector(selector)?.getAttribute(name) ?? null;
  return value?.includes(part) === true ? value : null;
}

function focused(selector: string): true | null {
  return document.querySelector(selector)?.contains(document.activeElement) === true ? true : null;
}

function notFocused(selector: string): true | null {
  return document.querySelector(selector)?.contains(document.activeElement) === true ? null : true;
}

function hasLink(selector: string): true | null {
  const field = document.querySelector<HTMLInputElement>(`${selector} input`);
  return field?.value.includes("/playground/#d") === true ? true : null;
}
