// Programs in Python: on CPython itself, which is fetched with the first of them; nothing has to be compiled.
import { createPythonRunner, type PythonRunner } from "../python/page/python-runner.ts";
import { noteFetched } from "./fetched.ts";
import { startRun, type Engine, type Found } from "./run.ts";
import { theSite } from "./site.ts";

/** One for the whole page, as its snippets come from one build. */
let runner: PythonRunner | undefined;

export const engine: Engine = {
  // What is as large as CPython comes for who runs Python, and not for who points at a button.
  prepare: () => undefined,
  start(request, listener) {
    const { files, places } = request;
    const python = (runner ??= createPythonRunner(places.python, theSite()));
    const found: Found = {
      type: "ready",
      run: (options, callbacks) =>
        python.run({ entry: "main.py", files }, options, {
          ...callbacks,
          started() {
            noteFetched(places.python);
            callbacks.started?.();
          },
        }),
    };
    return startRun(() => Promise.resolve(found), request, listener, "Loading and starting Python");
  },
};
