// How a run is shown: open or folded, by turn or by time, as a picture or a table, with the lanes of coroutines or without; and what can be
// taken along. What a reader chooses holds for every run, and is kept.
import type { Picture } from "../../trace/picture.ts";
import type { Scale } from "../../trace/scale.ts";
import { seconds } from "../../trace/words.ts";
import { SharedSetting } from "../shared-setting.ts";
import { button, choice, make } from "./dom.ts";
import type { Take } from "./take-along.ts";

export interface ViewHooks {
  scale(name: Scale["kind"]): void;
  table(wanted: boolean): void;
  coroutines(wanted: boolean): void;
  fold(folded: boolean): void;
  /** Compares with the run of the original. */
  original(): void;
  readonly picture: () => Picture;
  readonly say: (text: string) => void;
}

const folded = new SharedSetting("loopbook:see", ["open", "folded"]);

export class ViewBar {
  /** The heading of the view, which folds it. */
  readonly head: HTMLElement;
  /** What stands below the picture. */
  readonly tools: HTMLElement;
  readonly #title: HTMLButtonElement;
  readonly #sum = make("small");
  readonly #compare: HTMLButtonElement;
  readonly #hooks: ViewHooks;
  #axis: Scale["kind"] = "turn";

  constructor(title: string, zoom: HTMLElement, withCoroutines: boolean, hooks: ViewHooks) {
    this.#hooks = hooks;
    this.#title = button("", () => {
      folded.choose(this.folded ? "open" : "folded");
    });
    this.#title.className = "see-title";
    this.#title.append(make("span", {}, "The run"), this.#sum);
    this.head = make("div", { className: "see-head" }, this.#title);
    this.#compare = button("Compare with the original", () => {
      hooks.original();
    });
    const coroutines = make("input", { type: "checkbox", checked: withCoroutines });
    coroutines.addEventListener("change", () => {
      hooks.coroutines(coroutines.checked);
    });
    this.tools = make(
      "div",
      { className: "see-tools" },
      zoom,
      choice<Scale["kind"]>(
        "Scale",
        [
          ["turn", "by turn"],
          ["time", "by time"],
        ],
        "turn",
        (name) => {
          this.#axis = name;
          hooks.scale(name);
        },
      ),
      choice<"picture" | "table">(
        "Shown as",
        [
          ["picture", "picture"],
          ["table", "table"],
        ],
        "picture",
        (form) => {
          hooks.table(form === "table");
        },
      ),
      make("label", { className: "see-check" }, coroutines, "coroutines"),
      this.#compare,
      this.#takeMenu(title),
    );
    folded.follow(() => {
      this.#title.ariaExpanded = String(!this.folded);
      // Not while this is being made.
      if (this.head.isConnected) hooks.fold(this.folded);
    });
  }

  get folded(): boolean {
    return folded.value === "folded";
  }

  /** Sums a run up; `changed` tells whether there is an original to compare it with. */
  show({ columns, clock }: Picture, dropped: number, changed: boolean): void {
    const turns = columns.at(-1)?.turn ?? 0;
    const lost = dropped > 0 ? ` · ${dropped.toLocaleString("en")} events not kept` : "";
    const counted = turns === 0 ? "no turns" : turns === 1 ? "1 turn" : `${turns} turns`;
    this.#sum.textContent = `${counted}, ${seconds(clock.at(-1)?.time ?? 0)}${lost}`;
    this.#compare.hidden = !changed;
  }

  #takeMenu(title: string): HTMLElement {
    const hooks = this.#hooks;
    const act = (what: Take) => () => {
      void import("./take-along.ts")
        .then(({ take }) => take(what, hooks.picture(), this.#axis, title))
        .catch(() => "The browser did not allow it.")
        .then((words) => {
          hooks.say(words);
        });
    };
    return make(
      "details",
      { className: "see-take" },
      make("summary", {}, "Take along"),
      make(
        "div",
        {},
        button("Copy as SVG", act("svg")),
        button("Copy as PNG", act("png")),
        button("Save the record for Perfetto", act("trace")),
      ),
    );
  }
}
