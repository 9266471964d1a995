// The names beside the timeline, one for each row, with the sign of a task and, where tasks lie below it, a button that folds them. They
// are elements of the page and not of the drawing: so they can be read out, found and reached by keyboard, and stay while it is scrolled.
import { indent, ROW } from "../../trace/draw-svg.ts";
import type { Row } from "../../trace/rows.ts";
import { colourOf, signOf } from "../../trace/signs.ts";
import { button, make, sign } from "./dom.ts";

/** Of more names than this only those in sight are laid out. */
const MOST_LAID_OUT = 100;

export class TimelineNames {
  readonly element = make("ul", { className: "see-names", ariaLabel: "Lanes" });
  readonly #fold: (row: Row) => void;

  /** @param fold told when the reader folds a row, or opens it */
  constructor(fold: (row: Row) => void) {
    this.#fold = fold;
  }

  /** Shows the names of rows; gives how wide they are. */
  layOut(rows: readonly Row[]): number {
    const items = rows.map((row) => {
      const [lane] = row.lanes;
      const item = make("li", { className: `see-name ${row.kind}` });
      item.style.paddingLeft = `${4 + indent(row.depth)}px`;
      if (row.kind !== "loop") item.style.height = `${ROW}px`;
      if (row.fold !== null) item.append(this.#foldButton(row));
      if (lane !== undefined && row.kind === "task") item.append(sign(signOf(lane.look), colourOf(lane.look)));
      item.append(make("span", { title: lane?.call ?? "" }, row.label));
      return item;
    });
    this.element.replaceChildren(...items);
    this.element.style.width = "";
    this.element.classList.remove("measured");
    const width = this.element.offsetWidth;
    if (rows.length > MOST_LAID_OUT) {
      // With a width of their own, those out of sight need not be laid out at all.
      this.element.style.width = `${width}px`;
      this.element.classList.add("measured");
    }
    return width;
  }

  /** Brings the keyboard to the button of a row. */
  focus(index: number): void {
    this.element.children[index]?.querySelector("button")?.focus();
  }

  #foldButton(row: Row): HTMLButtonElement {
    const folded = row.fold === "folded";
    const toggle = button(
      folded ? "▸" : "▾",
      () => {
        this.#fold(row);
      },
      `${row.label}: tasks below`,
    );
    toggle.ariaExpanded = String(!folded);
    toggle.className = "see-fold";
    return toggle;
  }
}
