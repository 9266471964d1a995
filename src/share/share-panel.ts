// What “Share” opens below a snippet: its link, which is copied at once, the way into the playground, a tag for other pages, and
// the program as a project to take home.
import { DownloadError } from "../runner/page/download.ts";
import { part } from "../snippet/part.ts";
import type { LoopSnippet } from "../snippet/snippet-element.ts";
import { embedTag } from "./embed-tag.ts";
import { writeLink } from "./link.ts";
import type { Program } from "./program.ts";
import "../styles/share.css";

const panels = new WeakMap<LoopSnippet, SharePanel>();

/** Opens the panel of a snippet and copies its link, or closes it again. */
export async function toggleSharing(snippet: LoopSnippet, button: HTMLElement): Promise<void> {
  const panel = panels.get(snippet) ?? new SharePanel(snippet, button);
  panels.set(snippet, panel);
  await panel.toggle();
}

class SharePanel {
  readonly #snippet: LoopSnippet;
  readonly #button: HTMLElement;
  readonly #element = document.createElement("div");
  readonly #status = Object.assign(document.createElement("p"), { role: "status" });

  constructor(snippet: LoopSnippet, button: HTMLElement) {
    this.#snippet = snippet;
    this.#button = button;
    this.#element.className = "snippet-share";
    this.#element.role = "region";
    this.#element.ariaLabel = `Share: ${this.#title}`;
    this.#element.hidden = true;
    this.#element.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#close();
    });
    part(snippet, ".snippet-panes").after(this.#element);
  }

  async toggle(): Promise<void> {
    if (!this.#element.hidden) {
      this.#close();
      return;
    }
    const program = this.#program();
    const link = new URL(`${base()}playground/#${await writeLink(program)}`, location.href).href;
    const field = this.#field("Link", link, "input");
    this.#element.replaceChildren(field, this.#actions(program, link), ...this.#embed(), this.#status);
    this.#element.hidden = false;
    this.#button.ariaExpanded = "true";
    await this.#copy(part(field, "input") as HTMLInputElement, "The link");
  }

  #close(): void {
    const hadFocus = this.#element.contains(document.activeElement);
    this.#element.hidden = true;
    this.#element.replaceChildren();
    this.#button.ariaExpanded = "false";
    if (hadFocus) this.#button.focus();
  }

  get #title(): string {
    return part(this.#snippet, "[role=toolbar]").dataset.title ?? "";
  }

  /** The id of a program of the course; null in the playground and in the reference. */
  get #courseId(): string | null {
    const id = part(this.#snippet, "section").dataset.snippet ?? "";
    return /^[a-f]\//.test(id) ? id : null;
  }

  #program(): Program {
    const { files, options, language, pace, moment } = this.#snippet.looks;
    const { clock, wallClock, seed, debug } = options;
    return {
      files: Object.entries(files),
      options: {
        ...(clock !== undefined && { clock }),
        ...(wallClock !== undefined && { wallClock }),
        ...(seed !== undefined && { seed }),
        ...(debug !== undefined && { debug }),
      },
      language,
      pace,
      course: import.meta.env.COURSE_VERSION,
      ...(moment !== null && { moment }),
    };
  }

  #actions(program: Program, link: string): HTMLElement {
    const actions = Object.assign(document.createElement("p"), { className: "snippet-share-ways" });
    if (part(this.#snippet, "section").dataset.snippet !== "playground") {
      const open = Object.assign(document.createElement("a"), { href: link, textContent: "Open in the playground" });
      actions.append(open);
    }
    const copy = this.#act("Copy the code", () => {
      part(this.#snippet, "[data-action=copy]").click();
    });
    copy.className = "snippet-share-copy";
    actions.append(
      copy,
      this.#act("Take it home (.zip)", () => this.#takeHome(program)),
      this.#act("Close", () => {
        this.#close();
        this.#button.focus();
      }),
    );
    return actions;
  }

  #embed(): HTMLElement[] {
    const id = this.#courseId;
    if (id === null) return [];
    const address = new URL(`${base()}embed/${id}/`, location.href).href;
    return [this.#field("Embed, as the course has it", embedTag(address, this.#title), "textarea")];
  }

  async #takeHome(program: Program): Promise<void> {
    this.#say("Packing…");
    try {
      const { saveProject } = await import("./take-home.ts");
      await saveProject(program, this.#title, this.#snippet.dataset.package ?? "");
      this.#say("The project is in your downloads. Its README says how to run it.");
    } catch (error) {
      this.#say(error instanceof DownloadError ? error.message : `It could not be packed: ${String(error)}`);
    }
  }

  #field(label: string, value: string, kind: "input" | "textarea"): HTMLElement {
    const row = Object.assign(document.createElement("div"), { className: "snippet-share-field" });
    const named = document.createElement("label");
    const field = Object.assign(document.createElement(kind), { readOnly: true, value, spellcheck: false });
    field.addEventListener("focus", () => {
      field.select();
    });
    named.append(Object.assign(document.createElement("span"), { textContent: label }), field);
    const copy = this.#act("Copy", () => this.#copy(field, kind === "input" ? "The link" : "The tag"));
    copy.ariaLabel = `Copy: ${label}`;
    row.append(named, copy);
    return row;
  }

  async #copy(field: HTMLInputElement | HTMLTextAreaElement, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(field.value);
      this.#say(`${what} is copied.`);
    } catch {
      this.#say(`The browser did not allow copying. ${what} is in the field: copy it from there.`);
    }
  }

  #act(name: string, action: () => void | Promise<void>): HTMLButtonElement {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
    button.addEventListener("click", () => void action());
    return button;
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

/** Where the course begins. */
function base(): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;
}
