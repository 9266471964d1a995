// The output pane: paints a run's lines. Lines that are already there are never painted again, so that a million lines cost no more
// than the thousand that are shown, and a screen reader hears each line once; when they come faster than anybody can listen,
// the log falls silent and the note at its foot sums up. The pane is as high as what it shows, up to a limit, and shows the last
// line until its reader scrolls away from it.
import { LineList } from "./line-list.ts";
import { lineElement, placeElement, timeText, type Places } from "./output-line.ts";
import { isActive, isOver, type RunState } from "./state.ts";

/** How many new lines at once are still worth reading out. */
const SPOKEN_LINES = 20;
/** How many lines the pane shows before it scrolls. */
const HIGHEST_LINES = 18;

/** The output pane of one snippet. */
export class OutputView {
  readonly #log: HTMLElement;
  readonly #places: Places;
  readonly #documented: readonly Node[];
  /** What gives the pane its height, while the log inside it scrolls. */
  readonly #pane: HTMLElement;
  readonly #content = document.createElement("div");
  readonly #dropped = document.createElement("p");
  readonly #lines = new LineList();
  #shown = 0;
  #screens = 0;
  #ending: HTMLElement | null = null;
  #phase: RunState["phase"] = "idle";
  /** The height that the pane keeps during a run, so that it does not fold up and down again. */
  #held = 0;
  #isStacked = false;
  /** Whether a run begins with the next state. */
  #isNew = false;
  #widestTime = 0;

  constructor(log: HTMLElement, pane: HTMLElement, places: Places) {
    this.#log = log;
    this.#pane = pane;
    this.#places = places;
    this.#documented = [...log.childNodes];
    this.#dropped.className = "snippet-dropped";
    this.#content.append(this.#lines.element);
  }

  /** A run begins. What is measured is measured now: once something has changed, the browser would lay out the whole page for it. */
  expect(): void {
    this.#isNew = true;
    this.#held = this.#pane.offsetHeight;
    const code = this.#log.closest(".snippet-panes")?.firstElementChild;
    this.#isStacked =
      code !== null &&
      code !== undefined &&
      code.getBoundingClientRect().bottom <= this.#pane.getBoundingClientRect().top;
  }

  /** Shows the state of a run; the first one replaces the documented output. */
  paint(state: RunState): void {
    const before = this.#phase;
    this.#phase = state.phase;
    if (state.phase === "idle") {
      if (before !== "idle") this.#showDocumented();
      return;
    }
    if (this.#isNew) this.#begin();
    if (isActive(state) && state.lines.length === 0 && this.#shown === 0) return;
    const { scrollTop, clientHeight, scrollHeight } = this.#log;
    const follows = scrollTop + clientHeight >= scrollHeight - 4;
    this.#paintLines(state);
    this.#paintEnding(state);
    this.#fit(isOver(state));
    if (follows) this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** Scrolls the page no further than it takes to see the output, where that stands below the code and not beside it. */
  bringIntoView(): void {
    if (this.#isStacked) this.#pane.parentElement?.scrollIntoView({ block: "nearest" });
  }

  #showDocumented(): void {
    this.#pane.classList.remove("fitted");
    this.#pane.style.minHeight = "";
    this.#log.replaceChildren(...this.#documented);
  }

  #begin(): void {
    this.#isNew = false;
    this.#lines.clear();
    this.#dropped.remove();
    this.#ending?.remove();
    this.#ending = null;
    this.#shown = this.#screens = 0;
    this.#widestTime = 0;
    this.#log.replaceChildren(this.#content);
    this.#log.ariaLive = "polite";
    this.#pane.classList.add("fitted");
    this.#pane.style.minHeight = `${String(this.#held)}px`;
  }

  #paintLines(state: RunState): void {
    if (state.screens !== this.#screens) {
      this.#screens = state.screens;
      this.#shown = 0;
      this.#lines.clear();
      this.#dropped.remove();
    }
    const total = state.dropped + state.lines.length;
    const fresh = Math.min(total - this.#shown, state.lines.length);
    this.#shown = total;
    if (fresh === 0) return;
    if (fresh > SPOKEN_LINES) this.#log.ariaLive = "off";
    const lines = state.lines.slice(-fresh);
    this.#makeRoomForTimes(Math.max(...lines.map(({ time }) => (time === null ? 0 : timeText(time).length))));
    if (fresh === state.lines.length) this.#lines.clear();
    this.#lines.append(
      lines.map((line) => lineElement(line, this.#places)),
      state.lines.length,
    );
    if (state.dropped > 0) {
      this.#dropped.textContent = `${state.dropped.toLocaleString("en")} earlier lines are not shown.`;
      if (!this.#dropped.isConnected) this.#content.prepend(this.#dropped);
    }
  }

  /** The column of times is as wide as the widest so far. */
  #makeRoomForTimes(characters: number): void {
    if (characters <= this.#widestTime) return;
    this.#widestTime = characters;
    this.#content.style.setProperty("--time", `${String(characters + 2)}ch`);
  }

  /** What the program could not say itself: why it did not compile, or did not run. */
  #paintEnding({ failure, problems }: RunState): void {
    if (this.#ending !== null) return;
    if (problems.length > 0) {
      const list = document.createElement("ol");
      for (const problem of problems) {
        const { file, line, column, text } = problem;
        const item = document.createElement("li");
        const message = document.createElement("span");
        message.className = "snippet-text";
        message.append(placeElement(problem, `${file}:${String(line)}:${String(column)}`, this.#places), `: ${text}`);
        item.append(message);
        list.append(item);
      }
      this.#end("This does not compile.", list);
    } else if (failure?.told === false) {
      this.#end(failure.message);
    }
  }

  #end(...content: (Node | string)[]): void {
    this.#ending = document.createElement("div");
    this.#ending.className = "snippet-failure";
    this.#ending.append(...content);
    this.#content.append(this.#ending);
  }

  #fit(isOver: boolean): void {
    const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(this.#log);
    const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
    const content = this.#content.offsetHeight + padding;
    const wanted = Math.min(content, HIGHEST_LINES * Number.parseFloat(lineHeight) + padding);
    this.#pane.style.minHeight = `${String(isOver ? wanted : Math.max(this.#held, wanted))}px`;
  }
}
