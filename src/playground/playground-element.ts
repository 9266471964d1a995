// `<loop-playground>`: one snippet whose files its reader may add, rename and delete. Whatever changes which files there are
// makes the snippet anew; the texts themselves are the snippet's business, which keeps them as it does in every chapter.
import { MOST_FILES, nameFault } from "../share/file-names.ts";
import type { Program } from "../share/program.ts";
import { defineElement } from "../snippet/define-element.ts";
import { chooseLanguage } from "../snippet/language.ts";
import { part } from "../snippet/part.ts";
import { pace } from "../snippet/settings.ts";
import type { LoopSnippet } from "../snippet/snippet-element.ts";
import { browserMemory, type Files } from "../snippet/storage.ts";
import { buildSnippet } from "./build-snippet.ts";
import { DESK_KEY } from "./desk-key.ts";
import type { Desk, Project } from "./desk.ts";
import { FileBar } from "./file-bar.ts";
import { inOrder, withFiles } from "./project.ts";

/** What `/runtime/sources/…` says of a program of the course. */
interface Source {
  readonly title: string;
  readonly files: Program["files"];
  readonly options: Program["options"];
}

class Playground extends HTMLElement {
  readonly #memory = browserMemory();
  #desk: Desk | null = null;
  #snippet: LoopSnippet | null = null;
  #bar: FileBar | null = null;

  connectedCallback(): void {
    if (this.#bar !== null) return;
    this.#bar = new FileBar(part(this, ".playground-bar"), {
      choose: (id) => void this.#openCourse(id),
      add: (name) => this.#addFile(name),
      rename: (name, to) => this.#renameFile(name, to),
      remove: (name) => this.#removeFile(name),
      back: () => void this.#goBack(),
      settings: (options) => void this.#useSettings(options),
    });
    window.addEventListener("hashchange", () => void this.#openLink());
    void this.#start();
  }

  async #start(): Promise<void> {
    const kept = await this.#kept().catch((error: unknown) => error as Error);
    const fault = kept instanceof Error ? kept : null;
    this.#desk = (kept instanceof Error ? null : kept) ?? { now: this.#served, before: null, link: "" };
    // First what was open: it is what a link takes the place of, and what stays where that cannot be opened.
    await this.#show();
    if (fault === null) await this.#openLink();
    else this.#say(`What you had here is still kept. ${fault.message}`, true);
  }

  /** What was open when the reader was here last. */
  async #kept(): Promise<Desk | null> {
    return this.#memory?.getItem(DESK_KEY) == null ? null : (await import("./desk.ts")).loadDesk(this.#memory);
  }

  /** The program that the page was served with. */
  get #served(): Project {
    const { title = "", files = "[]", compiled = "", options = "{}" } = this.dataset;
    const program: Program = {
      files: JSON.parse(files) as Program["files"],
      options: JSON.parse(options) as Program["options"],
    };
    return { title, program, compiled };
  }

  /** Opens the link in the address, where there is a new one. */
  async #openLink(): Promise<void> {
    const link = location.hash.slice(1);
    if (link === "" || link === this.#desk?.link) return;
    try {
      const { readLink } = await import("../share/link.ts");
      const program = await readLink(link);
      await this.#put({ title: "A program from a link", program: { ...program, files: inOrder(program.files) } }, link);
      if (program.language !== undefined) chooseLanguage(program.language, null);
      if (program.pace !== undefined) pace.adopt(program.pace);
      this.#say(strangerNotice(program.course));
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error), true);
    }
  }

  /** Opens a program of the course. */
  async #openCourse(id: string): Promise<void> {
    const { base = "" } = this.dataset;
    try {
      const response = await fetch(`${base}/sources/${id}.json`);
      if (!response.ok) throw new Error(String(response.status));
      const { title, files, options } = (await response.json()) as Source;
      const compiled = `${base}/compiled/${id}.json`;
      await this.#put({ title, program: { files, options }, compiled });
      this.#say(`“${title}” is open.`);
    } catch {
      this.#say("This program could not be loaded. Are you offline? Choose it again to try once more.", true);
    }
  }

  #addFile(name: string): string | null {
    const { files, names } = this.#files;
    const fault = names.length >= MOST_FILES ? `There can be ${String(MOST_FILES)} files.` : nameFault(name, names);
    if (fault === null) void this.#change({ ...files, [name]: "" }, name);
    return fault;
  }

  #renameFile(name: string, to: string): string | null {
    if (name === to) return null;
    const { files, names } = this.#files;
    const others = names.filter((other) => other !== name);
    const fault = nameFault(to, others) ?? startFault([...others, to]);
    const renamed = Object.entries(files).map(([file, text]) => [file === name ? to : file, text] as const);
    if (fault === null) void this.#change(Object.fromEntries(renamed), to);
    return fault;
  }

  #removeFile(name: string): string | null {
    const { files, names } = this.#files;
    const fault = startFault(names.filter((other) => other !== name));
    const { [name]: _, ...rest } = files;
    if (fault !== null) return fault;
    void this.#change(rest, null).then(() => {
      this.#say(`${name} is deleted. “Back” brings it back.`);
    });
    return null;
  }

  async #goBack(): Promise<void> {
    if (!this.#desk?.before) return;
    await this.#put(this.#desk.before);
    this.#say(`“${this.#desk.now.title}” is open.`);
  }

  async #useSettings(options: Program["options"]): Promise<void> {
    if (this.#desk === null) return;
    const { program, title } = withFiles(this.#desk.now, this.#files.files);
    await this.#put({ title, program: { ...program, options } });
  }

  async #change(files: Files, shown: string | null): Promise<void> {
    if (this.#desk === null) return;
    await this.#put(withFiles(this.#desk.now, files));
    const tabs = [...this.querySelectorAll<HTMLElement>("[role=tab]")];
    const tab = tabs.find(({ textContent }) => textContent.trim() === shown) ?? tabs[0];
    tab?.click();
    tab?.focus();
  }

  /** What is open, with the texts as they are now; null before anything was. */
  get #current(): Project | null {
    if (this.#desk === null) return null;
    return this.#snippet === null ? this.#desk.now : withFiles(this.#desk.now, this.#files.files);
  }

  get #files(): { readonly files: Files; readonly names: readonly string[] } {
    const files = this.#snippet?.looks.files ?? {};
    return { files, names: Object.keys(files) };
  }

  /** Opens a program; the one that was open becomes the one before. */
  async #put(now: Project, link = this.#desk?.link ?? ""): Promise<void> {
    const before = this.#current;
    this.#desk = { now, before, link };
    await this.#show();
    const desk = this.#desk;
    const isKept = await import("./desk.ts").then(
      ({ saveDesk }) => saveDesk(this.#memory, desk),
      () => false,
    );
    if (!isKept) this.#say("This browser cannot keep it: the program is gone with the page.");
  }

  async #show(): Promise<void> {
    if (this.#desk === null) return;
    const { now, before } = this.#desk;
    const snippet = await buildSnippet(part(this, "template") as HTMLTemplateElement, now);
    // Its texts are on the desk now.
    this.#snippet?.retire();
    this.#say("");
    part(this, ".playground-place").replaceChildren(snippet);
    this.#snippet = snippet;
    this.#bar?.show(now.program.options, before?.title ?? null);
  }

  #say(text: string, isFault = false): void {
    const notice = part(this, ".playground-notice");
    notice.classList.toggle("fault", isFault);
    notice.textContent = text;
  }
}

function startFault(names: readonly string[]): string | null {
  return names.some((name) => /^main\.(ts|py)$/.test(name))
    ? null
    : "A program starts with main.ts or main.py: one of them has to stay.";
}

function strangerNotice(course: string | undefined): string {
  const stranger = "Somebody else wrote this program. It has not run: read it before you press Run.";
  return course === undefined || course === import.meta.env.COURSE_VERSION
    ? stranger
    : `${stranger} It was made with version ${course} of the course; this is ${import.meta.env.COURSE_VERSION}.`;
}

defineElement("loop-playground", Playground);
