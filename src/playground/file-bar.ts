// The controls above the playground's snippet: which program, which files, which settings. A name is asked for in place; what is
// wrong with it is said beside the field, which keeps the focus.
import type { ProgramOptions } from "../share/program.ts";
import { part } from "../snippet/part.ts";

/** What the controls do. Those that change files say why they cannot, or null. */
export interface FileActions {
  choose(id: string): void;
  add(name: string): string | null;
  rename(name: string, to: string): string | null;
  remove(name: string): string | null;
  back(): void;
  settings(options: ProgramOptions): void;
}

export class FileBar {
  readonly #root: HTMLElement;
  readonly #actions: FileActions;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #fault: HTMLElement;
  readonly #clock: HTMLSelectElement;
  readonly #debug: HTMLInputElement;
  #options: ProgramOptions = {};
  /** What the name is for. */
  #use: ((name: string) => string | null) | null = null;
  #opener: HTMLElement | null = null;

  constructor(root: HTMLElement, actions: FileActions) {
    this.#root = root;
    this.#actions = actions;
    this.#form = part(root, "form") as HTMLFormElement;
    this.#field = part(this.#form, "input") as HTMLInputElement;
    this.#fault = part(root, "[role=alert]");
    this.#clock = part(root, "[data-setting=clock]") as HTMLSelectElement;
    this.#debug = part(root, "[data-setting=debug]") as HTMLInputElement;
    this.#connect();
  }

  /** Shows the settings of a program, and what it would be to go back. */
  show(options: ProgramOptions, before: string | null): void {
    this.#options = options;
    this.#clock.value = options.clock ?? "virtual";
    this.#debug.checked = options.debug ?? false;
    const back = this.#button("back");
    back.hidden = before === null;
    back.ariaLabel = `Back to “${before ?? ""}”`;
    this.#close();
  }

  #connect(): void {
    const choice = part(this.#root, "[data-setting=program]") as HTMLSelectElement;
    choice.addEventListener("change", () => {
      if (choice.value !== "") this.#actions.choose(choice.value);
      choice.value = "";
    });
    this.#button("add").addEventListener("click", ({ currentTarget }) => {
      this.#ask("Name of the new file", "", currentTarget as HTMLElement, (name) => this.#actions.add(name));
    });
    this.#button("rename").addEventListener("click", ({ currentTarget }) => {
      const name = this.#shownFile;
      this.#ask(`New name of ${name}`, name, currentTarget as HTMLElement, (to) => this.#actions.rename(name, to));
    });
    this.#button("remove").addEventListener("click", () => {
      this.#close();
      this.#fault.textContent = this.#actions.remove(this.#shownFile) ?? "";
    });
    this.#button("back").addEventListener("click", () => {
      this.#actions.back();
    });
    for (const setting of [this.#clock, this.#debug])
      setting.addEventListener("change", () => {
        const { clock: _clock, debug: _debug, ...rest } = this.#options;
        this.#actions.settings({
          ...rest,
          ...(this.#clock.value === "real" ? { clock: "real" } : {}),
          ...(this.#debug.checked ? { debug: true } : {}),
        });
      });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      const fault = this.#use?.(this.#field.value.trim()) ?? null;
      if (fault === null) this.#close();
      else {
        this.#fault.textContent = fault;
        this.#field.ariaInvalid = "true";
        this.#field.focus();
      }
    });
    this.#form.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#leave();
    });
    part(this.#form, "[data-do=cancel]").addEventListener("click", () => {
      this.#leave();
    });
  }

  #ask(label: string, name: string, opener: HTMLElement, use: (name: string) => string | null): void {
    this.#close();
    this.#use = use;
    this.#opener = opener;
    part(this.#form, "label span").textContent = label;
    this.#form.hidden = false;
    this.#field.value = name;
    this.#field.focus();
    this.#field.setSelectionRange(0, name.lastIndexOf("."));
  }

  #leave(): void {
    this.#close();
    this.#opener?.focus();
  }

  #close(): void {
    this.#form.hidden = true;
    this.#fault.textContent = "";
    this.#field.ariaInvalid = null;
    this.#use = null;
  }

  get #shownFile(): string {
    const tab = this.#root.parentElement?.querySelector("[role=tab][aria-selected=true]");
    return tab?.textContent.trim() ?? "";
  }

  #button(name: "add" | "rename" | "remove" | "back"): HTMLElement {
    return part(this.#root, `[data-do=${name}]`);
  }
}
