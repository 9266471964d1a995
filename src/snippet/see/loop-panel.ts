// The loop at one moment: the ready queue in order, the timers by due time, who waits for whom, what the tasks share, and a way to
// cancel one of them here.
import type { Id } from "../../trace/events.ts";
import type { Lane, Picture } from "../../trace/picture.ts";
import { colourOf, signOf } from "../../trace/signs.ts";
import type { LoopState, Resource, TaskState } from "../../trace/state.ts";
import { waitTree, type WaitNode } from "../../trace/wait-tree.ts";
import { ENDS, listed, seconds, waitPhrase } from "../../trace/words.ts";
import { button, make, sign } from "./dom.ts";

/** So many entries of each kind are listed; of more, only how many they are. */
const MOST = 12;
/** More tasks than this are offered for a cancel only once the playhead rests: a list of thousands takes longer than a frame. */
const MOST_AT_ONCE = 50;
const REST_MS = 200;

export class LoopPanel {
  readonly element: HTMLElement;
  readonly #ready = make("ol", { className: "see-chips see-queue" });
  readonly #timers = make("ol", { className: "see-chips" });
  readonly #tree = make("ul", { className: "see-tree" });
  readonly #shared = make("ul", { className: "see-list" });
  readonly #sharedPart: HTMLElement;
  readonly #select = make("select", { ariaLabel: "Task to cancel" });
  readonly #cancel: HTMLButtonElement;
  readonly #cancelPart: HTMLElement;
  /** The lanes of the picture that is shown, by their keys. */
  #lanes: ReadonlyMap<string, Lane> = new Map();
  #picture: Picture | null = null;
  #rests: number | undefined;

  /** @param cancel told which task the reader cancels at the moment that is shown */
  constructor(cancel: (task: Id) => void) {
    this.#cancel = button("✕ Cancel at this moment", () => {
      cancel(Number(this.#select.value));
    });
    this.#cancelPart = make("div", { className: "see-cancel" }, this.#select, this.#cancel);
    this.#sharedPart = part("Locks and queues", this.#shared);
    this.element = make(
      "div",
      { className: "see-loop", role: "region", ariaLabel: "Loop" },
      part("Ready queue, front first", this.#ready),
      part("Timers", this.#timers),
      part("Who waits for whom", this.#tree),
      this.#sharedPart,
      this.#cancelPart,
    );
  }

  /** Shows a moment; `mayCancel` says whether the program can be run again with a cancel in it. */
  show(state: LoopState, picture: Picture, mayCancel: boolean): void {
    if (picture !== this.#picture) {
      this.#picture = picture;
      this.#lanes = new Map(picture.lanes.map((lane) => [lane.key, lane]));
    }
    const nameOf = (id: Id) => picture.name(id);
    const taskName = (id: Id) => this.#named(id, picture);
    fill(this.#ready, state.ready, "empty", ({ id, what, name, by }) => [
      ...(what === "step" ? taskName(id) : [`callback ${name}`]),
      ...(by !== null && state.tasks.has(by) ? [make("small", {}, `by ${nameOf(by)}`)] : []),
    ]);
    const sleepers = new Map<Id, Id[]>();
    for (const { id, waitsFor } of state.tasks.values())
      if (waitsFor !== null && waitsFor.kind !== "turn")
        sleepers.set(waitsFor.future, [...(sleepers.get(waitsFor.future) ?? []), id]);
    fill(this.#timers, state.timers, "none", ({ when, future, name }) => {
      const waiting = future === null ? [] : (sleepers.get(future) ?? []);
      const whom = waiting.length > 0 ? waiting.flatMap(taskName) : [make("span", {}, name)];
      return [make("b", {}, seconds(when)), "→", ...whom];
    });
    this.#tree.replaceChildren(...this.#nodes(waitTree(state), state, picture), ...this.#ended(state, picture));
    const shared = [...state.resources.values()];
    this.#sharedPart.hidden = shared.length === 0;
    this.#shared.replaceChildren(
      ...shared.slice(0, MOST).map((resource) => make("li", {}, resourceWords(resource, state, nameOf))),
    );
    this.#showCancel(state, picture, mayCancel);
  }

  /** A line for each task, and below it those that it waits for. */
  #nodes(nodes: readonly WaitNode[], state: LoopState, picture: Picture): HTMLElement[] {
    const items = nodes.slice(0, MOST).map(({ task: id, circle, again, waitsFor }) => {
      const words = circle
        ? "↻ waits for itself, in a circle"
        : again
          ? "see above"
          : this.#standing(id, state, picture);
      const line = make("span", { className: circle ? "see-circle" : "" }, ...this.#named(id, picture), " ");
      line.append(make("small", {}, words));
      const below = this.#nodes(waitsFor, state, picture);
      return make("li", {}, line, ...(below.length > 0 ? [make("ul", {}, ...below)] : []));
    });
    return items.length < nodes.length
      ? [...items, make("li", { className: "see-more" }, `and ${nodes.length - items.length} more`)]
      : items;
  }

  /** What a task does, and where: its whole await stack, the outermost coroutine first. */
  #standing(id: Id, state: LoopState, picture: Picture): string {
    const task = state.tasks.get(id);
    if (task === undefined) return "";
    const stack = task.stack.map(({ name, line }) => `${name}, line ${line}`).join(" › ");
    const place = state.ready.findIndex((entry) => entry.id === id);
    const what =
      task.waitsFor !== null && task.phase === "waiting"
        ? waitPhrase(task.waitsFor, picture.name)
        : place >= 0
          ? `ready, ${place === 0 ? "next" : `${place} in front`}`
          : task.phase;
    const cancel = task.cancelPending ? ", to be cancelled" : "";
    return `${what}${cancel}${stack === "" ? "" : ` · ${stack}`}`;
  }

  #ended({ tasks }: LoopState, picture: Picture): HTMLElement[] {
    // What run makes to tidy up after itself is the loop's own, and no task of the program.
    const ended = [...tasks.values()].filter(({ id, phase }) => phase === "done" && picture.laneOf(id) !== "loop");
    const items = ended.slice(0, MOST).map(({ id, outcome, value }) => {
      const error = outcome === "raised" ? `: ${value}` : "";
      const words = make("small", {}, `${ENDS[outcome ?? "returned"]}${error}`);
      return make("li", {}, make("span", {}, ...this.#named(id, picture), " ", words));
    });
    const more = ended.length - items.length;
    return more > 0 ? [...items, make("li", { className: "see-more" }, `and ${more} more that are done`)] : items;
  }

  #named(id: Id, picture: Picture): (Node | string)[] {
    const lane = this.#lanes.get(picture.laneOf(id) ?? "");
    return lane ? [sign(signOf(lane.look), colourOf(lane.look)), lane.label] : [picture.name(id)];
  }

  #showCancel(state: LoopState, picture: Picture, may: boolean): void {
    const open = may ? [...state.tasks.values()].filter(({ phase }) => phase !== "done") : [];
    this.#cancelPart.hidden = open.length === 0;
    window.clearTimeout(this.#rests);
    if (open.length <= MOST_AT_ONCE) this.#offer(open, picture);
    else
      this.#rests = window.setTimeout(() => {
        this.#offer(open, picture);
      }, REST_MS);
  }

  #offer(open: readonly TaskState[], picture: Picture): void {
    const chosen = this.#select.value;
    this.#select.replaceChildren(
      ...open.map(({ id }) => make("option", { value: String(id), textContent: picture.name(id) })),
    );
    if (open.some(({ id }) => String(id) === chosen)) this.#select.value = chosen;
  }
}

function part(title: string, content: HTMLElement): HTMLElement {
  return make("section", {}, make("h4", {}, title), content);
}

function fill<T>(list: HTMLElement, entries: readonly T[], none: string, show: (entry: T) => (Node | string)[]): void {
  const items = entries.slice(0, MOST).map((entry) => make("li", {}, ...show(entry)));
  const more = entries.length - items.length;
  if (more > 0) items.push(make("li", { className: "see-more" }, `and ${more} more`));
  list.replaceChildren(...(items.length > 0 ? items : [make("li", { className: "see-none" }, none)]));
}

/** `Lock 1: held by worker(1); worker(2) waits for it`. */
function resourceWords({ id, label, state: inside }: Resource, state: LoopState, name: (id: Id) => string): string {
  const { holders = [], value, set, length, limit, unfinished } = inside;
  const waiting = [...state.tasks.values()].filter(
    ({ waitsFor }) => waitsFor?.kind === "resource" && waitsFor.resource === id,
  );
  const told = [
    ...(holders.length > 0 ? [`held by ${listed(holders.map(name))}`] : []),
    ...(value === undefined ? [] : [`${value} free`]),
    ...(set === undefined ? [] : [set ? "set" : "not set"]),
    ...(length === undefined
      ? []
      : [limit === undefined || limit === 0 ? `${length} inside` : `${length} of ${limit}`]),
    ...(unfinished === undefined || unfinished === 0 ? [] : [`${unfinished} unfinished`]),
    ...(waiting.length > 0 ? [`${listed(waiting.map((task) => name(task.id)))} waiting`] : []),
  ];
  return `${label}: ${told.length > 0 ? told.join(", ") : "free"}`;
}
