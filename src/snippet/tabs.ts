// The files of a snippet as tabs, by the book: one tab stop, arrow keys move and show at once, Home and End go to the ends.

/** The tabs of one snippet. */
export interface Tabs {
  /** The panel that is shown. */
  readonly panel: HTMLElement;
  /** Shows the panel, without moving the focus. */
  show(panel: HTMLElement): void;
}

/** Brings a server-rendered `tablist` to life; `changed` is called after another panel was shown. */
export function connectTabs(list: HTMLElement, changed: (panel: HTMLElement) => void): Tabs {
  const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")].map((tab) => ({ tab, panel: panelOf(tab) }));
  let shown = 0;

  function select(index: number): void {
    const changes = index !== shown;
    shown = index;
    tabs.forEach(({ tab, panel }, at) => {
      tab.setAttribute("aria-selected", String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
      panel.hidden = at !== index;
    });
    if (changes) changed(panelAt(index));
  }

  function panelAt(index: number): HTMLElement {
    const entry = tabs[index];
    if (entry === undefined) throw new RangeError(`There is no tab ${String(index)}.`);
    return entry.panel;
  }

  list.addEventListener("click", (event) => {
    const index = tabs.findIndex(({ tab }) => tab.contains(event.target as Node));
    if (index >= 0) select(index);
  });
  list.addEventListener("keydown", (event) => {
    const next = nextTab(event.key, shown, tabs.length);
    if (next === null) return;
    event.preventDefault();
    select(next);
    tabs[next]?.tab.focus();
  });

  return {
    get panel() {
      return panelAt(shown);
    },
    show(panel) {
      select(tabs.findIndex((entry) => entry.panel === panel));
    },
  };
}

function panelOf(tab: HTMLElement): HTMLElement {
  const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
  if (panel === null) throw new Error(`The tab ${tab.textContent} has no panel.`);
  return panel;
}

/** The index that a key moves to from tab `at` of `count`; null for keys that do not move. */
export function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
