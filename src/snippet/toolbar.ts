// The controls of a snippet as one toolbar: a page with eight listings has eight Tab stops for them, not forty. Arrow keys
// move within it, Home and End go to its ends.

import { nextIndex } from "./roving.ts";

/** What a control does, as its `data-action` says. */
export type Action = "wrap" | "copy" | "reset" | "stop" | "run";

/** The toolbar of one snippet. */
export class Toolbar {
  readonly #root: HTMLElement;

  /** Brings a server-rendered toolbar to life. */
  constructor(root: HTMLElement, actions: Readonly<Record<Action, () => void>>) {
    this.#root = root;
    for (const [action, act] of Object.entries(actions)) {
      const button = this.button(action as Action);
      button.addEventListener("click", () => {
        if (button.ariaDisabled !== "true") act();
      });
    }
    root.addEventListener("keydown", (event) => {
      const controls = this.#controls();
      const at = controls.indexOf(event.target as HTMLElement);
      const next =
        at < 0 || event.ctrlKey || event.metaKey || event.altKey ? null : nextIndex(event.key, at, controls.length);
      if (next === null) return;
      // A select would take the arrow for another choice.
      event.preventDefault();
      controls[next]?.focus();
    });
    root.addEventListener("focusin", ({ target }) => {
      for (const control of this.#controls()) control.tabIndex = control === target ? 0 : -1;
    });
  }

  /** The button of an action. */
  button(action: Action): HTMLElement {
    const button = this.#root.querySelector<HTMLElement>(`[data-action=${action}]`);
    if (button === null) throw new Error(`The toolbar has no button for “${action}”.`);
    return button;
  }

  /**
   * Names a button anew, visibly and, with the name of its snippet, for assistive technology.
   *
   * @param spoken what it does in full, where there is no room to show that
   */
  rename(action: Action, name: string, spoken = name): void {
    const button = this.button(action);
    const label = button.querySelector("span") ?? button;
    if (label.textContent.trim() !== name) label.textContent = name;
    button.ariaLabel = `${spoken}: ${this.#root.dataset.title ?? ""}`;
  }

  /** Whether a button can be used now; one that cannot keeps its place, and the focus. */
  enable(action: Action, enabled: boolean): void {
    this.button(action).ariaDisabled = String(!enabled);
  }

  /** Those that are shown: not each is on every screen. */
  #controls(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>("select, button")].filter(
      (control) => control.offsetParent !== null,
    );
  }
}
