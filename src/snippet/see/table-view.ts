// The run as a table, a row a moment: what the picture shows, for those who read rather than look.
import { momentLabel } from "../../trace/moment-words.ts";
import { narrate } from "../../trace/narrate.ts";
import type { LoopState } from "../../trace/state.ts";
import { listed, seconds } from "../../trace/words.ts";
import { button, make } from "./dom.ts";
import type { RunRecord } from "./run-record.ts";
import { RunStates } from "./run-states.ts";

/** So many rows at a time: each needs the loop's state at its moment. */
const PORTION = 200;

export class TableView {
  readonly element: HTMLElement;
  readonly #body = make("tbody");
  readonly #more: HTMLButtonElement;
  readonly #go: (moment: number) => void;
  #record: RunRecord | null = null;
  #rows = 0;

  constructor(go: (moment: number) => void) {
    this.#go = go;
    const heads = ["Moment", "Time", "What happened", "Ready queue after it"];
    const head = make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)));
    const table = make("table", {}, make("caption", {}, "The run, turn by turn"), make("thead", {}, head), this.#body);
    this.#more = button("Show more", () => {
      this.#add();
    });
    this.element = make(
      "div",
      { className: "see-table", tabIndex: 0, role: "group", ariaLabel: "Table" },
      table,
      this.#more,
    );
  }

  /** Shows a run from its begin. */
  show(record: RunRecord): void {
    this.#record = record;
    this.#rows = 0;
    this.#body.replaceChildren();
    this.#add();
  }

  /** Marks the row of a moment. */
  moveTo(moment: number): void {
    for (const row of this.#body.querySelectorAll("[aria-current]")) row.removeAttribute("aria-current");
    while (this.#rows < moment && !this.#more.hidden) this.#add();
    this.#body.children[moment - 1]?.setAttribute("aria-current", "true");
  }

  #add(): void {
    const record = this.#record;
    if (record === null) return;
    const { picture, events } = record;
    const states = new RunStates(record);
    const end = Math.min(this.#rows + PORTION, picture.columns.length);
    for (let moment = this.#rows + 1; moment <= end; moment++) {
      const to = button(momentLabel(picture, moment), () => {
        this.#go(moment);
      });
      const time = seconds(picture.columns[moment - 1]?.until ?? 0);
      const queue = readyWords(states.at(moment), picture.name);
      const cells = [time, narrate(events, picture, moment), queue].map((text) => make("td", {}, text));
      this.#body.append(make("tr", {}, make("th", { scope: "row" }, to), ...cells));
    }
    this.#rows = end;
    this.#more.hidden = end === picture.columns.length;
  }
}

function readyWords({ ready }: LoopState, name: (id: number) => string): string {
  return listed(
    ready.map((entry) => (entry.what === "step" ? name(entry.id) : `callback ${entry.name}`)),
    5,
  );
}
