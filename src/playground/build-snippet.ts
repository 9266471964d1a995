// A snippet for any files, from the one that the server has put into the page as a template: each tab and each panel is a copy
// of the server's for that language, so the playground knows nothing of how a snippet is made.
import { languageOf } from "../share/file-names.ts";
import type { Program } from "../share/program.ts";
import { LARGEST_TEXT } from "../snippet/colouring-limits.ts";
import { part } from "../snippet/part.ts";
import { LoopSnippet } from "../snippet/snippet-element.ts";
import type { Project } from "./desk.ts";

/** The element for a project, not yet in the page. */
export async function buildSnippet(
  template: HTMLTemplateElement,
  { program, compiled }: Project,
): Promise<LoopSnippet> {
  // A template's elements are plain ones until they belong to the page, and WebKit makes nothing else of them later on.
  const snippet = part(document.importNode(template.content, true) as unknown as HTMLElement, "loop-snippet");
  const section = part(snippet, "section");
  section.dataset.standard = "none";
  for (const log of snippet.querySelectorAll(".snippet-log")) log.replaceChildren();
  for (const note of snippet.querySelectorAll(".snippet-note")) note.textContent = "";
  // What it says of the template's own files.
  for (const own of snippet.querySelectorAll(".snippet-home, .snippet-both-tab")) own.remove();
  // A program need not be written in both languages.
  for (const of of snippet.querySelectorAll<HTMLElement>(":is(.snippet-result, .snippet-below)[data-language]")) {
    const { language } = of.dataset;
    if (!program.files.some(([name]) => languageOf(name) === language)) of.remove();
    else if (program.moment !== undefined && language === (program.language ?? "typescript"))
      of.dataset.moment = String(program.moment);
  }
  snippet.dataset.options = JSON.stringify(program.options);
  snippet.dataset.program = compiled ?? "";
  if (!isServed(section, program)) await fill(section, program);
  if (!(snippet instanceof LoopSnippet)) throw new Error("<loop-snippet> is not defined yet.");
  return snippet;
}

/** Whether the template has these very files, coloured already. */
function isServed(section: HTMLElement, { files }: Program): boolean {
  const panels = [...section.querySelectorAll<HTMLElement>("[data-file]")];
  return (
    panels.length === files.length &&
    files.every(([name, text], index) => {
      const panel = panels[index];
      return panel?.dataset.file === name && shown(panel) === text.replace(/\n$/, "");
    })
  );
}

function shown(panel: HTMLElement): string {
  return [...panel.querySelectorAll(".line")].map(({ textContent }) => textContent).join("\n");
}

async function fill(section: HTMLElement, { files }: Program): Promise<void> {
  const tabs = part(section, "[role=tablist]");
  const patterns = new Map(
    [...section.querySelectorAll<HTMLElement>("[data-file]")].map((panel) => [
      panel.dataset.language ?? "",
      { panel, tab: part(tabs, `#${panel.getAttribute("aria-labelledby") ?? ""}`) },
    ]),
  );
  const made = await Promise.all(
    files.map(async ([name, text], index) => {
      const pattern = patterns.get(languageOf(name));
      if (pattern === undefined) throw new Error(`The template has no file like ${name}.`);
      const panel = pattern.panel.cloneNode(true) as HTMLElement;
      const tab = pattern.tab.cloneNode(true) as HTMLElement;
      const isFirst = index === 0;
      panel.id = `${section.id}-file-${String(index)}`;
      tab.id = `${section.id}-tab-${String(index)}`;
      panel.dataset.file = name;
      panel.hidden = !isFirst;
      panel.setAttribute("aria-labelledby", tab.id);
      tab.setAttribute("aria-controls", panel.id);
      tab.setAttribute("aria-selected", String(isFirst));
      tab.tabIndex = isFirst ? 0 : -1;
      tab.textContent = name;
      part(panel, ".snippet-file-name").textContent = name;
      for (const about of panel.querySelectorAll(".snippet-about")) about.remove();
      await write(part(panel, "code"), name, text.replace(/\n$/, ""));
      return { panel, tab };
    }),
  );
  for (const { panel, tab } of patterns.values()) {
    panel.remove();
    tab.remove();
  }
  for (const old of section.querySelectorAll("[data-file]")) old.remove();
  tabs.replaceChildren(...made.map(({ tab }) => tab));
  part(section, ".snippet-code").prepend(...made.map(({ panel }) => panel));
}

/** The lines, in colours where they can be had. */
async function write(code: HTMLElement, name: string, text: string): Promise<void> {
  const plain = text.split("\n").map((line) => {
    return Object.assign(document.createElement("span"), { className: "line", textContent: line });
  });
  code.replaceChildren(...plain.flatMap((line, index) => (index === 0 ? [line] : ["\n", line])));
  if (text.length > LARGEST_TEXT) return;
  try {
    const { colouredLines, highlighter } = await import("../snippet/highlighter.ts");
    const language = languageOf(name);
    code.innerHTML = colouredLines(await highlighter(language), text, language);
  } catch {
    // Without colours it is the same program.
  }
}
