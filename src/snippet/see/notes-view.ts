// What the run and its program show, as notes; each leads to its lines, to what mends it, and to the chapter that explains it. Loaded when
// a run is over.
import type { Place } from "../../trace/events.ts";
import { notesOn } from "../../trace/notes.ts";
import { lintsIn } from "../lints/find.ts";
import { mended } from "../lints/lint.ts";
import { advised, type Advised } from "../lints/with-notes.ts";
import { theSite } from "../site.ts";
import { button, make } from "./dom.ts";
import type { SeeHost } from "./host.ts";
import type { RunRecord } from "./run-record.ts";

/** So many lines of a note are links. */
const MOST_LINES = 4;

/** The notes on a run, as one section; nothing where there is nothing to say. `show` leads to a line. */
export async function notesOf(
  { events, picture }: RunRecord,
  { code, controls, virtual }: SeeHost,
  show: (place: Place) => void,
): Promise<HTMLElement[]> {
  const { files } = controls;
  const sourceLine = ({ file, line }: Place) => files[file]?.split("\n")[line - 1];
  const lints = await lintsIn(files);
  const notes = advised(notesOn(events, picture, { virtual, sourceLine }), lints);
  if (notes.length === 0) return [];
  const items = notes.map((note) =>
    make("li", {}, note.text, ...linksOf(note, code === null ? null : show), ...chapterOf(note), ...mendOf(note)),
  );
  return [make("section", { className: "see-notes" }, make("h4", {}, "What this run shows"), make("ul", {}, ...items))];

  function mendOf({ mend }: Advised): (Node | string)[] {
    if (mend === null || code === null) return [];
    const { file, fix } = mend;
    const before = files[file] ?? "";
    const apply = button(fix.title, () => {
      code.change(file, before, mended(before, fix));
      // All of them belong to the text that was run, and that one is gone.
      for (const each of apply.closest(".see-notes")?.querySelectorAll(".see-mend") ?? []) each.remove();
    });
    apply.className = "see-mend";
    return [" ", apply];
  }
}

function chapterOf({ chapter }: Advised): (Node | string)[] {
  if (chapter === null) return [];
  const href = new URL(chapter.address, theSite()).href;
  return [" ", make("a", { href, textContent: chapter.title })];
}

function linksOf({ places }: Advised, show: ((place: Place) => void) | null): (Node | string)[] {
  return places.slice(0, MOST_LINES).flatMap((place) => {
    const words = `line ${place.line}`;
    if (show === null) return [` ${words}`];
    const link = button(words, () => {
      show(place);
    });
    link.className = "see-line";
    return [" ", link];
  });
}
