// A figure in the text, alive: its snippet is run, and the view of that run takes the place of the picture.
import type { TraceEvent } from "../../trace/events.ts";
import { part } from "../part.ts";
import { repeatRun, type RunRequest } from "../run.ts";
import { placesIn } from "../run-places.ts";
import { engine } from "../run-typescript.ts";
import { See } from "./see.ts";
import "../../styles/see.css";

/** Runs a figure's snippet and shows the view of it. */
export function play(figure: HTMLElement): void {
  const { options = "{}", id = "" } = figure.dataset;
  const request: RunRequest = {
    files: {},
    changed: false,
    places: placesIn(figure.dataset),
    options: { ...(JSON.parse(options) as RunRequest["options"]), collectTrace: true },
    pace: "instant",
  };
  const place = part(figure, ".figure-see");
  const see = new See({
    title: id,
    virtual: request.options.clock !== "real",
    code: null,
    output: null,
    coroutines: figure.dataset.coroutines !== undefined,
    controls: {
      // At once it is over: there is nothing to pause.
      pause: () => undefined,
      resume: () => undefined,
      step: () => undefined,
      files: {},
      original: null,
      cancelAt: (cancelAt): Promise<readonly TraceEvent[]> =>
        repeatRun(engine, { ...request, options: { ...request.options, cancelAt } }),
    },
  });
  place.replaceChildren(see.element);
  see.begin("at once");
  engine.start(request, {
    event({ type }) {
      if (type !== "ended" && type !== "failed" && type !== "stopped") return;
      place.hidden = false;
      part(figure, ".figure-picture").hidden = true;
      part(figure, ".figure-play").hidden = true;
      see.end();
      see.focus();
    },
    trace(events) {
      see.push(events);
    },
    progress: () => undefined,
  });
}
