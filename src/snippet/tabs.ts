// The files of a snippet as tabs, by the book: one tab stop, arrow keys move and show at once, Home and End go to the ends.

import { nextIndex } from "./roving.ts";

/** The tabs of one snippet. A tab has one panel, or several to be seen together. */
export interface Tabs {
  /** The panels that are shown. */
  readonly panels: readonly HTMLElement[];
  /** Shows the panel by its own tab, without moving the focus. */
  show(panel: HTMLElement): void;
}

/** Brings a server-rendered `tablist` to life; `changed` is called after another tab was chosen. */
export function connectTabs(list: HTMLElement, changed: (panels: readonly HTMLElement[]) => void): Tabs {
  const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")].map((tab) => ({ tab, panels: panelsOf(tab) }));
  let shown = 0;

  function select(index: number): void {
    const changes = index !== shown;
    shown = index;
    tabs.forEach(({ tab }, at) => {
      tab.setAttribute("aria-selected", String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
    });
    const chosen = panelsAt(index);
    for (const panel of tabs.flatMap(({ panels }) => panels)) panel.hidden = !chosen.includes(panel);
    if (changes) changed(chosen);
  }

  function panelsAt(index: number): readonly HTMLElement[] {
    const entry = tabs[index];
    if (entry === undefined) throw new RangeError(`There is no tab ${String(index)}.`);
    return entry.panels;
  }

  list.addEventListener("click", (event) => {
    const index = tabs.findIndex(({ tab }) => tab.contains(event.target as Node));
    if (index >= 0) select(index);
  });
  list.addEventListener("keydown", (event) => {
    const next = nextIndex(event.key, shown, tabs.length);
    if (next === null) return;
    event.preventDefault();
    select(next);
    tabs[next]?.tab.focus();
  });

  return {
    get panels() {
      return panelsAt(shown);
    },
    show(panel) {
      select(tabs.findIndex(({ panels }) => panels.includes(panel)));
    },
  };
}

function panelsOf(tab: HTMLElement): HTMLElement[] {
  const ids = (tab.getAttribute("aria-controls") ?? "").split(" ");
  return ids.map((id) => {
    const panel = document.getElementById(id);
    if (panel === null) throw new Error(`The tab ${tab.textContent} has no panel.`);
    return panel;
  });
}
