// `<loop-figure>`: the figure of a run comes alive when its reader asks for it. What that takes is loaded then, and not before.
import { defineElement } from "./define-element.ts";
import { part } from "./part.ts";

defineElement(
  "loop-figure",
  class extends HTMLElement {
    connectedCallback(): void {
      const play = part(this, ".figure-play") as HTMLButtonElement;
      play.addEventListener("click", () => {
        play.ariaBusy = "true";
        import("./see/figure.ts").then(
          ({ play: begin }) => {
            begin(this);
          },
          () => {
            play.ariaBusy = null;
            play.textContent = "It could not be loaded. Try again";
          },
        );
      });
    }
  },
);
