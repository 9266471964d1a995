// The playhead's controls: to the begin, a step back, pause, a step on, to the end, and a slider. What a moment is called and what happened
// in it comes from outside; a screen reader hears it as the slider's value.
import { button, make } from "./dom.ts";

/** How the run stands that the playhead moves over. */
export type Going = "runs" | "paused" | "over";

export interface PlayheadHooks {
  /** The reader wants to see this moment; `isSpoken` where a screen reader says it as the slider's value. */
  go(moment: number, isSpoken: boolean): void;
  /** The reader wants a paused program to do one thing more. */
  step(): void;
  pause(): void;
  resume(): void;
  /** The next moment in this direction at which a task has stepped aside. */
  nextAside(from: number, by: 1 | -1): number;
}

export class Playhead {
  readonly element: HTMLElement;
  readonly #slider = make("input", { type: "range", min: "0", step: "1", ariaLabel: "Moment" });
  readonly #readout = make("output", { className: "see-readout" });
  readonly #back: readonly HTMLButtonElement[];
  readonly #on: readonly HTMLButtonElement[];
  readonly #pause: HTMLButtonElement;
  #moment = 0;
  #last = 0;
  #going: Going = "over";

  constructor(hooks: PlayheadHooks) {
    const go = (moment: number, isSpoken = false) => {
      hooks.go(Math.min(Math.max(moment, 0), this.#last), isSpoken);
    };
    const forward = () => {
      if (this.#moment < this.#last) go(this.#moment + 1);
      else if (this.#going === "paused") hooks.step();
    };
    const press = (sign: string, label: string, action: () => void) => button(sign, action, label);
    this.#back = [
      press("⇤", "To the begin", () => {
        go(0);
      }),
      press("‹", "Step back", () => {
        go(this.#moment - 1);
      }),
    ];
    this.#on = [
      press("›", "Step on", forward),
      press("⇥", "To the end", () => {
        go(this.#last);
      }),
    ];
    this.#pause = button("Pause", () => {
      if (this.#going === "runs") hooks.pause();
      else if (this.#going === "paused") hooks.resume();
    });
    this.#slider.addEventListener("input", () => {
      go(Number(this.#slider.value), true);
    });
    this.#slider.addEventListener("keydown", (event) => {
      const { key } = event;
      if (key === "PageDown" || key === "PageUp") go(hooks.nextAside(this.#moment, key === "PageUp" ? 1 : -1), true);
      else if ((key === "ArrowRight" || key === "ArrowUp") && this.#moment === this.#last) forward();
      else return;
      event.preventDefault();
    });
    const steps = make("div", { className: "see-steps" }, ...this.#back, this.#pause, ...this.#on);
    this.element = make("div", { className: "see-transport" }, steps, this.#slider, this.#readout);
  }

  /** Shows a moment of so many, what it is called, and what happened in it. */
  show(moment: number, last: number, name: string, told: string, going: Going): void {
    this.#moment = moment;
    this.#last = last;
    this.#going = going;
    this.#slider.max = String(last);
    this.#slider.value = String(moment);
    this.#slider.ariaValueText = `${name}: ${told}`;
    this.#readout.textContent = name;
    this.#pause.textContent = going === "paused" ? "Continue" : "Pause";
    this.#pause.hidden = going === "over";
    for (const each of this.#back) each.ariaDisabled = String(moment === 0);
    for (const each of this.#on) each.ariaDisabled = String(moment === last && going !== "paused");
  }

  focus(): void {
    this.#slider.focus();
  }
}
