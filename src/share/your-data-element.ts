// `<your-data>`: what this browser keeps of the course, as a file to save and to bring back.
import { part } from "../snippet/part.ts";
import { saveFile } from "../snippet/save-file.ts";
import { browserMemory } from "../snippet/storage.ts";
import { fileOf, joined, keptIn, readFile, summary, UnreadableFile } from "./your-data.ts";

class YourData extends HTMLElement {
  readonly #memory = browserMemory();

  connectedCallback(): void {
    this.#summarise();
    part(this, "[data-action=save]").addEventListener("click", () => {
      const now = new Date();
      const text = fileOf(keptIn(this.#memory), this.dataset.course ?? "", now);
      saveFile(`loopbook-${now.toISOString().slice(0, 10)}.json`, new Blob([text], { type: "application/json" }));
      this.#say("Saved.");
    });
    const input = part(this, "input") as HTMLInputElement;
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      // The same file can be chosen again.
      if (file !== undefined) void this.#bring(file).then(() => (input.value = ""));
    });
  }

  async #bring(file: File): Promise<void> {
    try {
      const changes = Object.entries(joined(keptIn(this.#memory), readFile(await file.text())));
      if (this.#memory === null)
        throw new UnreadableFile("This browser keeps nothing, so the file cannot be brought in.");
      for (const [key, value] of changes) this.#memory.setItem(key, value);
      this.#say(changes.length === 0 ? "All of it is here already." : "Brought in. What was here before is as it was.");
    } catch (error) {
      if (error instanceof UnreadableFile) this.#say(error.message);
      else this.#say("The browser has no room for all of it. What could be brought in is here.");
    }
    this.#summarise();
  }

  #summarise(): void {
    const kept = this.#memory === null ? "Nothing: this browser does not allow it." : summary(keptIn(this.#memory));
    part(this, ".your-data-kept").textContent = kept;
  }

  #say(text: string): void {
    part(this, "[role=status]").textContent = text;
  }
}

customElements.define("your-data", YourData);
