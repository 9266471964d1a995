// The place in a snippet where its text stands: a listing until the reader wants to change it, then the editor that fits their device. What
// they type while that loads is not lost. At most one editor is open in a page (editor-monaco.ts says why); one that another snippet
// takes over becomes a listing again.
import { DownloadError } from "../runner/page/download.ts";
import type { Editor, LineMark, Remark } from "./editor.ts";
import type { Edits } from "./edits.ts";
import { markLines, placeAt, shownText, showText, type Listing } from "./listing.ts";
import type { Place } from "./state.ts";
import { isTouch } from "./touch.ts";

/** What the slot tells its snippet. */
export interface SlotHooks {
  /** The reader changed a text. */
  changed(): void;
  run(): void;
  /** The slot is loading an editor, has opened or closed it, or could not load it; or Tab now does something else. */
  status(status: SlotStatus): void;
  /** Brings the panel of a listing to the front. */
  reveal(listing: Listing): void;
  /** The reader points at a line, with the mouse or the caret, or no longer. */
  pointed(place: LinePlace | null): void;
}

/** What can be done in the slot; `why` says why an editor could not be opened. */
export type SlotStatus =
  | { readonly kind: "listing" | "loading" | "editing" | "leaving" }
  | { readonly kind: "unavailable"; readonly why: string };

/** A line of a file. */
type LinePlace = Pick<Place, "file" | "line">;

/** Closes the editor that is open in the page. */
let closeOpen: (() => void) | null = null;

/** The texts of one snippet on the page. */
export class EditorSlot {
  readonly listings: readonly Listing[];
  readonly #id: string;
  readonly #typesUrl: string;
  readonly #hooks: SlotHooks;
  #edits: Edits | null = null;
  #editor: Editor | null = null;
  #loading = false;
  /** Where the editor is to open once it is there, and what was typed meanwhile. */
  #wanted: Place | null = null;
  #typed = "";
  /** The marked lines, by who marked them. */
  readonly #marks = new Map<string, readonly LineMark[]>();

  constructor(listings: readonly Listing[], id: string, typesUrl: string, hooks: SlotHooks) {
    this.listings = listings;
    this.#id = id;
    this.#typesUrl = typesUrl;
    this.#hooks = hooks;
    for (const listing of listings) this.#listen(listing);
  }

  /** The texts as the HTML has them. */
  readTexts(): Record<string, string> {
    return Object.fromEntries(this.listings.map(({ file, original }) => [file, original.text]));
  }

  /** Shows these texts from now on. */
  use(edits: Edits): void {
    this.#edits = edits;
    this.showTexts();
  }

  /** Shows the texts again after they were changed from outside. */
  showTexts(): void {
    for (const listing of this.listings) {
      const text = this.#edits?.files[listing.file];
      if (text === undefined) continue;
      if (this.#editor) this.#editor.setText(listing.file, text);
      else if (shownText(listing) !== text) {
        for (const marks of this.#marks.values()) markLines(listing, marks, []);
        void showText(listing, text);
        for (const marks of this.#marks.values()) markLines(listing, [], marks);
      }
    }
  }

  /** The listing of a file, or undefined where the snippet has no such file. */
  find(file: string): Listing | undefined {
    return this.listings.find((listing) => listing.file === file);
  }

  /** Marks lines, in the listing or in the editor, instead of those that `layer` had before. */
  decorate(layer: string, marks: readonly LineMark[]): void {
    const before = this.#marks.get(layer) ?? [];
    if (before.length === 0 && marks.length === 0) return;
    this.#marks.set(layer, marks);
    this.#editor?.decorate(layer, marks);
    for (const listing of this.listings) markLines(listing, before, marks);
  }

  /** Breaks long lines where the listing would, which the styles decide. */
  wrap(): void {
    this.#editor?.wrap(this.#wraps);
  }

  /** What TypeScript says of the texts; nothing unless an editor is open. */
  async remarks(): Promise<readonly Remark[]> {
    return (await this.#editor?.remarks()) ?? [];
  }

  /** Lets an open editor follow the tabs. */
  shown(panel: HTMLElement): void {
    const listing = this.listings.find((one) => one.panel === panel);
    if (this.#editor && listing) this.#place(this.#editor, listing);
  }

  /** Opens the editor at a place, or goes there in the open one. */
  async open(place: Place): Promise<void> {
    const listing = this.find(place.file);
    if (!listing || !this.#edits) return;
    this.#hooks.reveal(listing);
    this.#wanted = place;
    if (this.#editor) {
      this.#editor.goTo(place);
    } else if (!this.#loading) {
      await this.#load(listing, this.#edits);
    }
  }

  /** Brings a line into view. */
  reveal({ file, line }: LinePlace): void {
    const listing = this.find(file);
    if (!listing) return;
    this.#hooks.reveal(listing);
    if (this.#editor) this.#editor.goTo({ file, line, column: 1 });
    else listing.code.querySelectorAll(".line")[line - 1]?.scrollIntoView({ block: "nearest" });
  }

  get #wraps(): boolean {
    const line = this.listings[0]?.code.querySelector(".line");
    return line instanceof Element && getComputedStyle(line).whiteSpaceCollapse === "break-spaces";
  }

  async #load(listing: Listing, edits: Edits): Promise<void> {
    this.#loading = true;
    this.#hooks.status({ kind: "loading" });
    try {
      const start = {
        id: this.#id,
        files: edits.files,
        language: listing.language,
        listing: listing.pre,
        typesUrl: this.#typesUrl,
        wraps: this.#wraps,
      };
      const hooks = {
        changed: (file: string, text: string) => {
          // A mark that a run left belongs to the text that was run.
          for (const layer of this.#marks.keys()) this.decorate(layer, []);
          edits.change(file, text);
          this.#hooks.changed();
        },
        run: () => {
          this.#hooks.run();
        },
        pointed: (place: LinePlace | null) => {
          this.#hooks.pointed(place);
        },
        tabLeaves: (leaves: boolean) => {
          this.#hooks.status({ kind: leaves ? "leaving" : "editing" });
        },
      };
      const editor = isTouch()
        ? await (await import("./editor-light.ts")).openLight(start, hooks)
        : await (await import("./editor-monaco.ts")).openMonaco(start, hooks);
      this.#opened(editor, this.#wanted ?? { file: listing.file, line: 1, column: 1 });
    } catch (error) {
      this.#hooks.status({ kind: "unavailable", why: reason(error) });
    } finally {
      this.#loading = false;
      this.#typed = "";
    }
  }

  #opened(editor: Editor, place: Place): void {
    const listing = this.find(place.file);
    // The snippet may have left the page meanwhile.
    if (!listing?.panel.isConnected) {
      editor.dispose();
      return;
    }
    closeOpen?.();
    closeOpen = () => {
      closeOpen = null;
      this.close();
    };
    const { panel } = listing;
    const left = panel.scrollLeft;
    this.#keepRoom(listing);
    for (const { panel: each } of this.listings) each.classList.add("editing");
    this.#editor = editor;
    this.#hooks.status({ kind: "editing" });
    this.#place(editor, listing);
    editor.goTo(place);
    editor.scrollTo(left);
    if (this.#typed) editor.type(this.#typed);
    for (const [layer, marks] of this.#marks) editor.decorate(layer, marks);
  }

  /** The editor takes exactly the room that the listing had, and more only when the text grows. */
  #keepRoom({ panel }: Listing): void {
    if (!panel.style.minHeight) panel.style.minHeight = `${String(panel.offsetHeight)}px`;
  }

  #place(editor: Editor, listing: Listing): void {
    const { panel, pre, file } = listing;
    pre.after(editor.element);
    panel.tabIndex = -1;
    editor.show(file);
  }

  /** Puts the listing back in the place of an open editor. */
  close(): void {
    if (this.#editor === null) return;
    this.#editor.dispose();
    this.#editor = null;
    for (const { panel } of this.listings) {
      panel.classList.remove("editing");
      panel.style.minHeight = "";
      panel.tabIndex = 0;
    }
    this.showTexts();
    this.#hooks.status({ kind: "listing" });
  }

  #listen(listing: Listing): void {
    const { panel, file } = listing;
    panel.addEventListener("pointermove", ({ target }) => {
      const line = this.#editor === null && target instanceof Element ? target.closest(".line") : null;
      if (line !== null)
        this.#hooks.pointed({ file, line: [...listing.code.querySelectorAll(".line")].indexOf(line) + 1 });
    });
    panel.addEventListener("pointerleave", () => {
      this.#hooks.pointed(null);
    });
    panel.addEventListener("click", (event) => {
      // Whoever selects text wants to copy it, not to edit it.
      if (this.#editor || !getSelection()?.isCollapsed) return;
      void this.open(placeAt(listing, event.clientX, event.clientY));
    });
    panel.addEventListener("keydown", (event) => {
      if (event.target !== panel || event.ctrlKey || event.metaKey || event.altKey) return;
      const typed = event.key.length === 1 ? event.key : "";
      if (event.key !== "Enter" && !typed) return;
      event.preventDefault();
      // Enter is what opens the editor; only after that it is a new line.
      this.#typed += event.key === "Enter" ? (this.#loading ? "\n" : "") : typed;
      if (!this.#loading) void this.open({ file: listing.file, line: 1, column: 1 });
    });
  }
}

function reason(error: unknown): string {
  if (error instanceof DownloadError) return `The editor could not be loaded: ${error.why}`;
  return `The editor failed: ${error instanceof Error ? error.message : String(error)}.`;
}
