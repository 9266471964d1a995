// What a run prints, as lines on its reader's screen. A message may be more than text: a terminal would colour it, write over what
// stands in the line, or clear all that was there before.
import type { OutputLine as Message } from "../runner/wire/protocol.ts";
import { Terminal } from "../runner/wire/terminal.ts";
import type { OutputLine, RunEvent } from "./state.ts";

/** The screen of one run. */
export class RunScreen {
  readonly #terminal = new Terminal();
  #messages = 0;

  /** Shows more messages; `dropped` of them before these were lost. */
  show(messages: readonly Message[], dropped: number): Extract<RunEvent, { type: "printed" }> {
    this.#messages += dropped;
    let cleared = false;
    let lost = dropped;
    let lines: OutputLine[] = [];
    for (const { stream, time, text } of messages) {
      const shown = this.#terminal.show(text);
      if (shown.cleared) {
        cleared = true;
        lost = 0;
        lines = [];
      }
      const message = this.#messages++;
      shown.lines.forEach((segments, index) => {
        const line = segments.map((segment) => segment.text).join("");
        const plain = segments.every(({ style }) => Object.keys(style).length === 0);
        lines.push({ stream, time, text: line, ...(plain ? {} : { segments }), continues: index > 0, message });
      });
    }
    return { type: "printed", lines, dropped: lost, cleared };
  }
}
