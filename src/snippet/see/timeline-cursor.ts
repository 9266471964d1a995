// Pointing at stretches of the timeline: with the mouse, or with a cursor that walks from one to the next by the arrow keys. Loaded when a
// reader comes near.
import { middle, rowTops } from "../../trace/draw-svg.ts";
import type { Lane, Stretch } from "../../trace/picture.ts";
import { columnOf } from "../../trace/scale.ts";
import { stretchWords } from "../../trace/stretch-words.ts";
import { make } from "./dom.ts";
import type { Timeline } from "./timeline.ts";

/** What a reader points at: a stretch of a lane. */
export interface Pointed {
  readonly lane: Lane;
  readonly stretch: Stretch;
}

export interface CursorHooks {
  /** The reader wants to see this moment. */
  go(moment: number): void;
  /** The reader points at a stretch, or no longer. */
  point(at: Pointed | null): void;
}

export class TimelineCursor {
  readonly #timeline: Timeline;
  readonly #hooks: CursorHooks;
  readonly #cursor = make("button", {
    type: "button",
    className: "see-cursor",
    ariaLabel: "Lanes: walk with the arrow keys, Enter moves the playhead",
  });
  /** What is pointed at, in words. */
  readonly #words = make("p", { className: "see-pointed" });
  #at: { row: number; stretch: number } | null = null;
  #pointed: Pointed | null = null;

  constructor(timeline: Timeline, hooks: CursorHooks) {
    this.#timeline = timeline;
    this.#hooks = hooks;
    timeline.space.append(this.#cursor);
    timeline.scroller.after(this.#words);
    this.#connectMouse();
    this.#connectKeys();
  }

  /** Keeps its place when the timeline is drawn anew. */
  follow(): void {
    this.#place();
  }

  #connectMouse(): void {
    const { space } = this.#timeline;
    space.addEventListener("pointermove", (event) => {
      if (event.pointerType === "mouse" && event.buttons === 0) this.#pointAt(this.#under(event));
    });
    space.addEventListener("pointerleave", () => {
      this.#pointAt(null);
    });
    space.addEventListener("click", (event) => {
      const under = this.#under(event);
      if (under) this.#pointAt(under);
    });
  }

  /** The stretch under the pointer. */
  #under({ clientX, clientY }: MouseEvent): Pointed | null {
    const { layout, space, scroller } = this.#timeline;
    if (layout === null || clientX - scroller.getBoundingClientRect().left < layout.namesWidth) return null;
    const { rows, scale, namesWidth } = layout;
    const box = space.getBoundingClientRect();
    const [x, y] = [clientX - box.left - namesWidth, clientY - box.top];
    const tops = rowTops(rows);
    const row = rows[tops.findIndex((top, index) => top <= y && y < (tops[index + 1] ?? -1))];
    if (row === undefined) return null;
    const found = this.#timeline
      .contentOf(row)
      .stretches.findLast(
        ({ stretch }) =>
          scale.x(stretch.from) - 1 <= x && x <= Math.max(scale.x(stretch.to), scale.x(stretch.from) + 3),
      );
    return found ?? null;
  }

  #pointAt(at: Pointed | null): void {
    if (at?.stretch === this.#pointed?.stretch) return;
    this.#pointed = at;
    const picture = this.#timeline.layout?.picture;
    this.#words.textContent = at && picture ? stretchWords(at.lane, at.stretch, picture) : "";
    this.#timeline.focusLane(at?.lane.key ?? null);
    this.#hooks.point(at);
  }

  #connectKeys(): void {
    const cursor = this.#cursor;
    cursor.addEventListener("focus", () => {
      this.#at ??= this.#start();
      this.#place();
      this.#pointAt(this.#current());
    });
    cursor.addEventListener("blur", () => {
      this.#pointAt(null);
    });
    cursor.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !this.#walk(event.key)) return;
      event.preventDefault();
      this.#place();
      cursor.scrollIntoView({ block: "nearest", inline: "nearest" });
      this.#pointAt(this.#current());
    });
    cursor.addEventListener("click", () => {
      const columns = this.#timeline.layout?.picture.columns;
      const current = this.#current();
      if (current && columns) this.#hooks.go(columnOf(columns, current.stretch.from) + 1);
    });
  }

  /** Moves by a key; false where the key moves nothing. */
  #walk(key: string): boolean {
    const at = this.#at;
    const row = at && this.#timeline.layout?.rows[at.row];
    if (at === null || !row) return false;
    const last = this.#timeline.contentOf(row).stretches.length - 1;
    if (key === "ArrowRight") at.stretch = Math.min(at.stretch + 1, last);
    else if (key === "ArrowLeft") at.stretch = Math.max(at.stretch - 1, 0);
    else if (key === "Home") at.stretch = 0;
    else if (key === "End") at.stretch = last;
    else if (key === "ArrowDown") this.#changeRow(1);
    else if (key === "ArrowUp") this.#changeRow(-1);
    else return false;
    return true;
  }

  #start(): { row: number; stretch: number } | null {
    const rows = this.#timeline.layout?.rows ?? [];
    const row = rows.findIndex((each) => each.kind !== "loop" && this.#timeline.contentOf(each).stretches.length > 0);
    return row < 0 ? null : { row, stretch: 0 };
  }

  /** To the next row that has something, at about the same place. */
  #changeRow(by: 1 | -1): void {
    const [at, current, rows] = [this.#at, this.#current(), this.#timeline.layout?.rows ?? []];
    if (at === null || current === null) return;
    for (let index = at.row + by; index >= 0 && index < rows.length; index += by) {
      const row = rows[index];
      const stretches = row ? this.#timeline.contentOf(row).stretches : [];
      if (stretches.length === 0) continue;
      const begun = stretches.findLastIndex(({ stretch }) => stretch.from <= current.stretch.from);
      this.#at = { row: index, stretch: Math.max(begun, 0) };
      return;
    }
  }

  #current(): Pointed | null {
    const row = this.#at && this.#timeline.layout?.rows[this.#at.row];
    return (row && this.#at && this.#timeline.contentOf(row).stretches[this.#at.stretch]) ?? null;
  }

  #place(): void {
    const [at, current, layout] = [this.#at, this.#current(), this.#timeline.layout];
    if (at === null || current === null || layout === null) {
      this.#at = null;
      return;
    }
    const { scale, rows, namesWidth, picture } = layout;
    const { lane, stretch } = current;
    const x = scale.x(stretch.from);
    const width = Math.max(Math.min(scale.x(stretch.to), scale.width) - x, 4);
    this.#cursor.style.left = `${namesWidth + x - 2}px`;
    this.#cursor.style.top = `${middle(rows, rowTops(rows), at.row) - 13}px`;
    this.#cursor.style.width = `${width + 4}px`;
    this.#cursor.ariaLabel = stretchWords(lane, stretch, picture);
  }
}
