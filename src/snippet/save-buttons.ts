// The buttons that save a file of a snippet. They are in the page from the beginning, each with the name of its file; the text is the
// reader's at the moment of the click.
import { saveFile } from "./save-file.ts";

/** Lets the reader save files as they are now. */
export function connectSaving(below: HTMLElement, textOf: (file: string) => string): void {
  for (const button of below.querySelectorAll<HTMLElement>("[data-save]"))
    button.addEventListener("click", () => {
      const file = button.dataset.save ?? "";
      saveFile(file, new Blob([`${textOf(file)}\n`], { type: "text/plain" }));
    });
}
