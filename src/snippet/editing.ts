// The place in a snippet where its text stands: a listing until the reader wants to change it, then the editor that fits their device. What
// they type while that loads is not lost. At most one editor is open in a page (editor-monaco.ts says why); one that another snippet
// takes over becomes a listing again.
import type { Editor } from "./editor.ts";
import type { Edits } from "./edits.ts";
import { findListings, markLines, placeAt, showText, textOf, type Listing } from "./listing.ts";
import type { Place, Problem } from "./state.ts";

/** What the slot tells its snippet. */
export interface SlotHooks {
  /** The reader changed a text. */
  changed(): void;
  run(): void;
  /** The slot is loading an editor, has opened or closed it, or could not load it; or Tab now does something else. */
  status(status: SlotStatus): void;
  /** Brings the panel of a listing to the front. */
  reveal(listing: Listing): void;
}

export type SlotStatus = "listing" | "loading" | "editing" | "leaving" | "unavailable";

/** Closes the editor that is open in the page. */
let closeOpen: (() => void) | null = null;

/** Whether the reader's main pointer is a finger. */
export function isTouch(): boolean {
  return matchMedia("(hover: none), (pointer: coarse)").matches;
}

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
  #problems: readonly Problem[] = [];

  constructor(root: HTMLElement, id: string, typesUrl: string, hooks: SlotHooks) {
    this.listings = findListings(root);
    this.#id = id;
    this.#typesUrl = typesUrl;
    this.#hooks = hooks;
    for (const listing of this.listings.filter(({ editable }) => editable)) this.#listen(listing);
  }

  /** The editable texts as the HTML has them. */
  readTexts(): Record<string, string> {
    return Object.fromEntries(
      this.listings.filter(({ editable }) => editable).map((listing) => [listing.file, textOf(listing)]),
    );
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
      else if (textOf(listing) !== text) void showText(listing, text);
    }
    this.mark(this.#problems);
  }

  /** The listing of a file, or undefined where the snippet has no such file. */
  find(file: string): Listing | undefined {
    return this.listings.find((listing) => listing.file === file);
  }

  /** Marks what the compiler refused. */
  mark(problems: readonly Problem[]): void {
    this.#problems = problems;
    this.#editor?.mark(problems);
    for (const listing of this.listings) {
      markLines(
        listing,
        problems.filter(({ file }) => file === listing.file).map(({ line }) => line),
      );
    }
  }

  /** Lets an open editor follow the tabs. */
  shown(panel: HTMLElement): void {
    const listing = this.listings.find((one) => one.panel === panel);
    if (this.#editor && listing?.editable) this.#place(this.#editor, listing);
  }

  /** Opens the editor at a place, or goes there in the open one. */
  async open(place: Place): Promise<void> {
    const listing = this.find(place.file);
    if (!listing?.editable || !this.#edits) return;
    this.#hooks.reveal(listing);
    this.#wanted = place;
    if (this.#editor) {
      this.#editor.goTo(place);
    } else if (!this.#loading) {
      await this.#load(listing, this.#edits);
    }
  }

  async #load(listing: Listing, edits: Edits): Promise<void> {
    this.#loading = true;
    this.#hooks.status("loading");
    try {
      const start = { id: this.#id, files: edits.files, listing: listing.pre, typesUrl: this.#typesUrl };
      const hooks = {
        changed: (file: string, text: string) => {
          edits.change(file, text);
          this.#hooks.changed();
        },
        run: () => {
          this.#hooks.run();
        },
        tabLeaves: (leaves: boolean) => {
          this.#hooks.status(leaves ? "leaving" : "editing");
        },
      };
      const editor = isTouch()
        ? (await import("./editor-light.ts")).openLight(start, hooks)
        : await (await import("./editor-monaco.ts")).openMonaco(start, hooks);
      this.#opened(editor, this.#wanted ?? { file: listing.file, line: 1, column: 1 });
    } catch {
      this.#hooks.status("unavailable");
    } finally {
      this.#loading = false;
      this.#typed = "";
    }
  }

  #opened(editor: Editor, place: Place): void {
    const listing = this.find(place.file);
    if (!listing) return;
    closeOpen?.();
    closeOpen = () => {
      closeOpen = null;
      this.#close();
    };
    const { panel } = listing;
    const left = panel.scrollLeft;
    for (const { panel: each, editable } of this.listings) if (editable) each.classList.add("editing");
    this.#editor = editor;
    this.#hooks.status("editing");
    this.#place(editor, listing);
    editor.goTo(place);
    editor.scrollTo(left);
    if (this.#typed) editor.type(this.#typed);
    editor.mark(this.#problems);
  }

  #place(editor: Editor, { panel, pre, file }: Listing): void {
    // The editor takes exactly the room that the listing had, and more only when the text grows.
    if (!panel.style.minHeight) panel.style.minHeight = `${String(panel.offsetHeight)}px`;
    pre.after(editor.element);
    panel.tabIndex = -1;
    editor.show(file);
  }

  #close(): void {
    this.#editor?.dispose();
    this.#editor = null;
    for (const { panel, editable } of this.listings) {
      if (!editable) continue;
      panel.classList.remove("editing");
      panel.style.minHeight = "";
      panel.tabIndex = 0;
    }
    this.showTexts();
    this.#hooks.status("listing");
  }

  #listen(listing: Listing): void {
    const { panel } = listing;
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
