// The timeline: names beside a chart that scrolls, and a playhead over it. Up to a thousand marks it is SVG, the same as a figure in the
// text; above, a canvas draws what is in sight.
import {
  AXIS,
  axisLabels,
  draw,
  drawArrows,
  drawAxis,
  endRoom,
  rowTops,
  type AxisLabel,
} from "../../trace/draw-svg.ts";
import type { Lane, Picture, Stretch } from "../../trace/picture.ts";
import { contentOf, rowsOf, type Row, type RowContent } from "../../trace/rows.ts";
import { scaleByTime, scaleByTurn, type Scale } from "../../trace/scale.ts";
import { button, make } from "./dom.ts";
import type { Sight } from "./draw-canvas.ts";
import { lookKey } from "./look-key.ts";
import { TimelineNames } from "./timeline-names.ts";
import { connectPointer } from "./timeline-pointer.ts";

/** More than this many marks are drawn on a canvas. */
const MOST_IN_SVG = 1000;
/** So many arrows at once still show something. */
const MOST_ARROWS = 60;
const ZOOM_STEP = 1.5;
/** What would fit only if it were smaller than this scrolls instead. */
const LEAST_FIT = 0.65;

/** How a run lies on the screen. */
export interface Layout {
  readonly picture: Picture;
  readonly scale: Scale;
  readonly rows: readonly Row[];
  readonly namesWidth: number;
}

export class Timeline {
  readonly element: HTMLElement;
  /** Its buttons for zooming. */
  readonly zoom: HTMLElement;
  readonly space = make("div", { className: "see-space" });
  readonly scroller = make("div", { className: "see-scroll" }, this.space);
  readonly #id: string;
  readonly #names = new TimelineNames((row) => {
    this.#fold(row);
  });
  readonly #chart = svg("see-drawing run-figure");
  readonly #canvas = make("canvas", { className: "see-canvas", ariaHidden: "true" });
  readonly #over = svg("see-over run-figure");
  readonly #axis = svg("see-axis run-figure");
  readonly #playhead = make("div", { className: "see-playhead" });
  readonly #filter = make("input", { type: "search", placeholder: "Find a task", ariaLabel: "Show only tasks with" });
  readonly #many = make("div", { className: "see-many" }, this.#filter);
  readonly #toggled = new Set<string>();
  #picture: Picture | null = null;
  #scaleName: Scale["kind"] = "turn";
  #layout: Layout | null = null;
  #contents = new Map<Row, RowContent>();
  /** How much the reader has zoomed; null until then, so that what nearly fits does. */
  #zoom: number | null = null;
  #moment = 0;
  #drawOnCanvas: typeof import("./draw-canvas.ts").drawOnCanvas | null = null;
  #onCanvas = false;
  #labels: readonly AxisLabel[] = [];
  /** What of the whole is in sight; null where that has to be looked up. */
  #sight: Sight | null = null;
  #lit = new Set<Stretch>();
  #focused: string | null = null;
  #frame: number | undefined;

  /** @param go told when the reader wants to see a moment */
  constructor(id: string, go: (moment: number) => void) {
    this.#id = id;
    this.#over.ariaHidden = "true";
    this.space.append(this.#names.element, this.#chart, this.#canvas, this.#over, this.#playhead, this.#axis);
    this.element = make("div", { className: "see-timeline" }, this.#many, this.scroller, lookKey());
    const zoom = (text: string, label: string, action: () => void) => button(text, action, label);
    this.zoom = make(
      "div",
      { className: "see-steps" },
      zoom("−", "Zoom out", () => {
        this.#zoomBy(1 / ZOOM_STEP);
      }),
      zoom("+", "Zoom in", () => {
        this.#zoomBy(ZOOM_STEP);
      }),
      zoom("Fit", "Fit the whole run", () => {
        this.#fit();
      }),
    );
    this.#filter.addEventListener("input", () => {
      this.#layOut();
    });
    this.scroller.addEventListener("scroll", () => {
      // Asked for now, when it is known anyway; after the next change the whole page would be laid out for the answer.
      this.#sight = this.#look();
      if (this.#onCanvas) this.#paintSoon();
    });
    new ResizeObserver(() => {
      this.#sight = null;
      if (this.#onCanvas) this.#paintSoon();
    }).observe(this.scroller);
    connectPointer({
      space: this.space,
      handles: [this.#playhead, this.#axis],
      momentAt: (event) => this.#momentAt(event),
      go,
    });
  }

  /** How the run lies on the screen; null before the first. */
  get layout(): Layout | null {
    return this.#layout;
  }

  /** What is drawn in a row. */
  contentOf(row: Row): RowContent {
    let content = this.#contents.get(row);
    if (content === undefined) this.#contents.set(row, (content = contentOf(row)));
    return content;
  }

  /** Draws a run as it is now, with the playhead at a moment. */
  show(picture: Picture, moment: number): void {
    this.#picture = picture;
    this.#moment = moment;
    this.#layOut();
  }

  /** Moves the playhead. */
  moveTo(moment: number): void {
    this.#moment = moment;
    this.#placePlayhead(true);
    this.#paintOver();
  }

  setScale(name: Scale["kind"]): void {
    this.#scaleName = name;
    this.#layOut();
    this.#placePlayhead(true);
  }

  /** Lights stretches. */
  light(stretches: Iterable<Stretch>): void {
    this.#lit = new Set(stretches);
    this.#paintLit();
  }

  /** Shows the arrows from and to a lane; null: those of what has just happened. */
  focusLane(key: string | null): void {
    this.#focused = key;
    this.#paintOver();
  }

  #layOut(): void {
    const picture = this.#picture;
    if (picture === null) return;
    const rows = rowsOf(picture, { toggled: this.#toggled, filter: this.#filter.value });
    this.#contents = new Map();
    const namesWidth = this.#names.layOut(rows);
    const scaleOf = this.#scaleName === "turn" ? scaleByTurn : scaleByTime;
    let scale = scaleOf(picture, this.#zoom ?? 1);
    this.#sight = null;
    // Where it was last, it would keep a place in sight that is there no more.
    this.#canvas.style.transform = "";
    this.#layout = { picture, scale, rows, namesWidth };
    if (this.#zoom === null) {
      scale = scaleOf(picture, Math.min(Math.max(this.#fitting(this.#layout), LEAST_FIT), 1));
      this.#layout = { picture, scale, rows, namesWidth };
    }
    const marks = rows.reduce((sum, { lanes }) => sum + lanes.reduce((n, lane) => n + sizeOf(lane), 0), 0);
    this.#onCanvas = marks + picture.columns.length > MOST_IN_SVG;
    this.#many.hidden = picture.lanes.length < 12 && this.#filter.value === "";
    const height = rowTops(rows).at(-1) ?? 0;
    const width = scale.width + endRoom(rows);
    for (const layer of [this.#chart, this.#over]) place(layer, namesWidth, width, height);
    place(this.#axis, namesWidth, width, AXIS);
    this.space.style.width = `${namesWidth + width}px`;
    this.space.style.height = `${height + AXIS}px`;
    this.#playhead.style.height = `${height}px`;
    this.#chart.innerHTML = this.#onCanvas ? "" : draw(picture, scale, rows, { id: this.#id }).chart;
    this.#labels = axisLabels(picture, scale);
    // What is beside the canvas is drawn with it.
    this.#axis.innerHTML = drawAxis(scale, this.#onCanvas ? [] : this.#labels);
    this.#canvas.hidden = !this.#onCanvas;
    this.#placePlayhead(false);
    this.#paintOver();
    this.#paintLit();
  }

  #fold({ key }: Row): void {
    if (!this.#toggled.delete(key)) this.#toggled.add(key);
    this.#layOut();
    this.#names.focus(this.#layout?.rows.findIndex((row) => row.key === key) ?? -1);
  }

  #zoomBy(factor: number): void {
    this.#zoom = Math.min(Math.max((this.#zoom ?? 1) * factor, 1e-4), 8);
    this.#layOut();
    this.#placePlayhead(true);
  }

  #fit(): void {
    if (this.#layout === null) return;
    this.#zoom = (this.#zoom ?? 1) * this.#fitting(this.#layout);
    this.#layOut();
  }

  /** By how much the picture has to be zoomed to fill its place. */
  #fitting({ scale, rows, namesWidth }: Layout): number {
    return Math.max(this.scroller.clientWidth - namesWidth - endRoom(rows), 60) / scale.width;
  }

  #placePlayhead(inSight: boolean): void {
    if (this.#layout === null) return;
    const { scale, namesWidth } = this.#layout;
    const x = namesWidth + scale.moment(this.#moment);
    const { left, width } = inSight ? (this.#sight ??= this.#look()) : { left: 0, width: Infinity };
    this.#playhead.style.transform = `translateX(${x}px)`;
    if (!inSight) return;
    if (x < left + namesWidth + 20) this.scroller.scrollLeft = x - namesWidth - 60;
    else if (x > left + width - 30) this.scroller.scrollLeft = x - width + 120;
  }

  #look(): Sight {
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = this.scroller;
    return { left, top, width, height };
  }

  /** The arrows of what is in focus. */
  #paintOver(): void {
    if (this.#layout === null) return;
    const { picture, scale, rows } = this.#layout;
    const column = picture.columns[this.#moment - 1];
    const key = this.#focused;
    const arrows = picture.arrows.filter(({ seq, from, to }) =>
      key === null
        ? column !== undefined && seq >= column.from && seq <= column.to
        : picture.laneOf(from) === key || picture.laneOf(to) === key,
    );
    this.#over.innerHTML = drawArrows(arrows.slice(0, MOST_ARROWS), picture, scale, rows);
  }

  #paintLit(): void {
    if (this.#onCanvas) {
      this.#paintSoon();
      return;
    }
    for (const element of this.#chart.querySelectorAll(".lit")) element.classList.remove("lit");
    if (this.#lit.size === 0) return;
    for (const row of this.#layout?.rows ?? [])
      for (const { lane, stretch } of this.contentOf(row).stretches)
        if (this.#lit.has(stretch)) {
          const key = CSS.escape(`${lane.key}:${stretch.from}`);
          this.#chart.querySelector(`[data-stretch="${key}"]`)?.classList.add("lit");
        }
  }

  #paintSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#paintCanvas();
    });
  }

  #paintCanvas(): void {
    if (this.#layout === null || !this.#onCanvas) return;
    if (this.#drawOnCanvas === null) {
      void import("./draw-canvas.ts").then(({ drawOnCanvas }) => {
        this.#drawOnCanvas = drawOnCanvas;
        this.#paintSoon();
      });
      return;
    }
    const { picture, scale, rows, namesWidth } = this.#layout;
    const { left, top, ...inSight } = (this.#sight ??= this.#look());
    const width = Math.max(inSight.width - namesWidth, 0);
    const height = Math.min(inSight.height, rowTops(rows).at(-1) ?? 0);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    this.#canvas.style.transform = `translate(${left + namesWidth}px, ${top}px)`;
    const sight = { left, top, width, height };
    this.#axis.innerHTML = drawAxis(
      scale,
      this.#labels.filter(({ x }) => x > left - 100 && x < left + width + 100),
    );
    this.#drawOnCanvas(this.#canvas, picture, scale, rows, (row) => this.contentOf(row), sight, this.#lit);
  }

  #momentAt({ clientX }: MouseEvent): number {
    const { scale, namesWidth } = this.#layout ?? { scale: null, namesWidth: 0 };
    return scale?.momentAt(clientX - this.space.getBoundingClientRect().left - namesWidth) ?? 0;
  }
}

function sizeOf({ stretches, marks }: Lane): number {
  return stretches.length + marks.length;
}

function svg(className: string): SVGSVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  element.setAttribute("class", className);
  return element;
}

function place(element: SVGSVGElement, left: number, width: number, height: number): void {
  element.setAttribute("width", String(width));
  element.setAttribute("height", String(height));
  element.style.left = `${left}px`;
}
