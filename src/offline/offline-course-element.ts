// The panel of the page “Offline”: what of the course is kept in this browser, part by part, and the buttons that fetch the rest
// of it or remove it. Where the reader asked for another page, which is not kept, it says so first.
import * as v from "valibot";
import { download, DownloadError } from "../runner/page/download.ts";
import { fetchFiles } from "./fetch-files.ts";
import { FileList, Kept, LIST, partNames, type ListedFile, type Part } from "./kept.ts";

class OfflineCourse extends HTMLElement {
  #kept: Kept | null = null;
  #files: readonly ListedFile[] = [];
  #download: AbortController | null = null;

  connectedCallback(): void {
    const base = new URL(this.dataset.base ?? "/", location.href);
    this.#press("download", () => void this.#fetch());
    this.#press("cancel", () => this.#download?.abort());
    this.#press("remove", () => void this.#remove());
    if (location.pathname !== `${base.pathname}offline/`) {
      this.#part(".offline-missing-path").textContent = location.pathname;
      this.#part(".offline-missing").hidden = false;
    }
    // No page without a secure address has caches, whatever the types say.
    if (!("caches" in window) || !("serviceWorker" in navigator)) {
      this.#say("This browser keeps no pages: it lacks what that takes, or the address of this page is not secure.");
      return;
    }
    this.#kept = new Kept(caches, base);
    void this.#begin(this.#kept);
  }

  async #begin(kept: Kept): Promise<void> {
    try {
      this.#files = (await this.#list(kept)).files;
      await this.#show();
    } catch (error) {
      this.#say(reasonOf(error));
    }
  }

  /** The newest list of files; without a network the last one that came. */
  async #list(kept: Kept): Promise<FileList> {
    const wanted = { what: "The list of what can be kept", remedy: "Come back with a network." };
    try {
      const url = new URL(LIST, kept.base).href;
      const list = v.parse(FileList, await download(url, wanted, (response) => response.json(), { cache: "no-cache" }));
      await kept.put(LIST, Response.json(list), list.version);
      return list;
    } catch (error) {
      const last = await kept.find(LIST);
      if (last === undefined) throw error;
      return v.parse(FileList, await last.json());
    }
  }

  async #show(): Promise<void> {
    const missing = (await this.#kept?.missing(this.#files)) ?? [];
    const rows = Object.entries(partNames).map(([part, name]) => {
      const whole = bytesOf(this.#files, part as Part);
      return row(name, megabytes(whole - bytesOf(missing, part as Part)), megabytes(whole));
    });
    const [whole, lacking] = [bytesOf(this.#files), bytesOf(missing)];
    this.#part("tbody").replaceChildren(...rows, row("All of it", megabytes(whole - lacking), megabytes(whole)));
    this.#part("table").hidden = false;
    const all = missing.length === 0;
    const download = this.#button("download");
    download.textContent =
      lacking === whole
        ? `Download the whole course (${megabytes(whole)})`
        : `Download the rest (${megabytes(lacking)})`;
    download.hidden = all;
    this.#button("remove").hidden = lacking === whole;
    if (all) this.#say("The whole course is kept in this browser: all of it works without a network.");
  }

  async #fetch(): Promise<void> {
    const kept = this.#kept;
    if (kept === null || this.#download !== null) return;
    this.#download = new AbortController();
    const { signal } = this.#download;
    const missing = await kept.missing(this.#files);
    const whole = bytesOf(missing);
    this.#busy(true);
    this.#say("Downloading. You can go on in another tab.");
    const bar = this.#part("progress") as HTMLProgressElement;
    bar.max = whole;
    bar.value = 0;
    let end = "";
    try {
      await fetchFiles(missing, kept, signal, (bytes) => {
        bar.value = bytes;
        this.#part("output").textContent = `${megabytes(bytes)} of ${megabytes(whole)}`;
      });
      // So that the browser does not clear it away when it is short of room; it may say no.
      await navigator.storage.persist().catch(() => false);
    } catch (error) {
      end = signal.aborted ? "Cancelled. What has come is kept." : reasonOf(error);
    }
    this.#download = null;
    this.#busy(false);
    this.#say(end);
    await this.#show();
  }

  async #remove(): Promise<void> {
    await this.#kept?.clear();
    this.#say("Removed. What you use from now on is kept again.");
    await this.#show();
    this.#button("download").focus();
  }

  #busy(busy: boolean): void {
    this.#part(".offline-progress").hidden = !busy;
    this.#button("download").hidden = this.#button("remove").hidden = busy;
    if (busy) this.#button("cancel").focus();
    else this.#button("download").focus();
  }

  #say(text: string): void {
    this.#part("[role=status]").textContent = text;
  }

  #press(action: string, press: () => void): void {
    this.#button(action).addEventListener("click", press);
  }

  #button(action: string): HTMLElement {
    return this.#part(`[data-action="${action}"]`);
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DownloadError) return error.message;
  if (error instanceof DOMException && error.name === "QuotaExceededError")
    return "This browser has no room for the rest. Make some, or use another browser; what has come is kept.";
  return `It could not be kept: ${error instanceof Error ? error.message : String(error)}`;
}

function bytesOf(files: readonly ListedFile[], part?: Part): number {
  return files.reduce((sum, file) => (part === undefined || file.part === part ? sum + file.bytes : sum), 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function row(name: string, ...cells: string[]): HTMLTableRowElement {
  const element = document.createElement("tr");
  element.append(
    Object.assign(document.createElement("th"), { textContent: name, scope: "row" }),
    ...cells.map((text) => Object.assign(document.createElement("td"), { textContent: text })),
  );
  return element;
}

customElements.define("offline-course", OfflineCourse);
