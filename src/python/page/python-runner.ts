// The page's programs in Python. Nothing of CPython is fetched before the first one; from then on a hidden frame of their own,
// under the same policy as the other's, keeps its files and an interpreter that is ready for the next run.
import { loadPackages, type Progress } from "../../runner/page/package-loader.ts";
import type { Run, RunCallbacks } from "../../runner/page/runner.ts";
import { Sandbox } from "../../runner/page/sandbox.ts";
import { Stage } from "../../runner/page/stage.ts";
import type { RunOptions } from "../../runner/wire/to-worker.ts";
import { parseFromPythonFrame, type FromPythonFrame, type PythonProgram, type ToPythonFrame } from "../wire.ts";
import { PythonRun } from "./python-run.ts";

const CPYTHON = { what: "Python", remedy: "Press Run again to try once more." };

/** Runs programs in Python, as a `Runner` does those in TypeScript. */
export interface PythonRunner {
  /**
   * Loads CPython and starts it, so that a later run need not wait for it.
   *
   * @throws DownloadError when it cannot be had
   */
  prepare(progress?: Progress): Promise<void>;
  /** Runs a program; `packageProgress` tells how many bytes of CPython have arrived. */
  run(program: PythonProgram, options: RunOptions, callbacks: RunCallbacks): Run;
}

/**
 * Makes the runner of a page.
 *
 * @param manifestUrl where the files of CPython are listed
 * @param site the site's first page: what a program may ask for is on this site
 */
export function createPythonRunner(manifestUrl: string, site: URL): PythonRunner {
  /** Who waits for CPython. */
  const waiting = new Set<Progress>();
  let download: AbortController | undefined;
  const stage = new Stage<ToPythonFrame, FromPythonFrame>((receive) => {
    download = new AbortController();
    const cpython = loadPackages(manifestUrl, CPYTHON, download.signal, (bytes, total) => {
      for (const tell of waiting) tell(bytes, total);
    });
    return Sandbox.open(cpython, parseFromPythonFrame, receive);
  });
  const wait = async <T>(tell: Progress, loading: Promise<T>): Promise<T> => {
    waiting.add(tell);
    try {
      return await loading;
    } finally {
      waiting.delete(tell);
    }
  };

  return {
    async prepare(progress = () => undefined) {
      await wait(progress, stage.open());
    },
    run(program, options, callbacks) {
      const tell: Progress = (bytes, total) => callbacks.packageProgress?.(bytes, total);
      const run = stage.run((id, ports) => {
        const openSandbox = () => wait(tell, ports.openSandbox());
        return new PythonRun(id, program, options, callbacks, { ...ports, openSandbox, site });
      });
      return {
        ...run,
        stop() {
          run.stop();
          // The last one who waited does so no more.
          if (waiting.delete(tell) && waiting.size === 0) download?.abort();
        },
      };
    },
  };
}
