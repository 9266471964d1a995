// The page's runs. Nothing is fetched and no frame is made before the first one; from then on one hidden frame serves the whole
// page.
import {
  parseFromRun,
  type Boot,
  type ErrorReport,
  type FromRun,
  type Malformed,
  type ToFrame,
} from "../wire/protocol.ts";
import type { Program, RunOptions } from "../wire/to-worker.ts";
import type { TraceEvent } from "../../trace/events.ts";
import { download } from "./download.ts";
import { PageRun, type RunCallbacks } from "./page-run.ts";
import { Sandbox } from "./sandbox.ts";
import { Stage, type Run } from "./stage.ts";

export type { ErrorReport, Program, Run, RunCallbacks, RunOptions, TraceEvent };

export interface Runner {
  /** Makes the frame ready, so that a later run need not wait for it. */
  prepare(): void;
  run(program: Program, options: RunOptions, callbacks: RunCallbacks): Run;
}

/** Where things are. */
export interface RunnerPlaces {
  /** The worker's source text. */
  readonly workerUrl: string;
  /** The manifest of the packages. */
  readonly packagesUrl: string;
  /** The site's first page, where the relative addresses in a program's `fetch` start. */
  readonly site: URL;
}

/**
 * Makes the runner of a page.
 *
 * @param places where to find what it needs
 */
export function createRunner({ workerUrl, packagesUrl, site }: RunnerPlaces): Runner {
  const stage = new Stage<ToFrame, FromRun | Malformed>((receive) =>
    Sandbox.open(workerBoot(workerUrl), parseFromRun, receive),
  );
  return {
    prepare() {
      stage.open().catch(() => undefined);
    },
    run(program, options, callbacks) {
      return stage.run((id, ports) => new PageRun(id, program, options, callbacks, { ...ports, site, packagesUrl }));
    },
  };
}

/** The code stays what the browser has received: as a text it would be copied twice on its way into the frame. */
async function workerBoot(url: string): Promise<Omit<Boot, "type">> {
  const wanted = { what: "The code that runs programs", remedy: "Press Run again to try once more." };
  return { source: await download(url, wanted, (response) => response.blob()) };
}
