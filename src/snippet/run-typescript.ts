// Programs in TypeScript: as the build has compiled them, or compiled here once a reader has changed them; on our own loop.
import { download } from "../runner/page/download.ts";
import { createRunner, type Program, type Runner } from "../runner/page/runner.ts";
import { createCompiler, type Compiled, type Compiler } from "./compile-client.ts";
import { startRun, type Engine, type Found, type Progress, type RunRequest } from "./run.ts";
import type { RunPlaces } from "./run-places.ts";
import { theSite } from "./site.ts";
import type { Problem } from "./state.ts";

const programs = new Map<string, Promise<Compiled>>();
/** One for the whole page: its snippets come from one build, so their addresses are the same. */
const runners = new Map<string, Runner>();
let compiler: Compiler | undefined;

export const engine: Engine = {
  prepare({ places, changed }) {
    theRunner(places).prepare();
    if (changed) theCompiler().load();
    else servedProgram(places.program).catch(() => undefined);
  },
  start(request, listener) {
    const runner = theRunner(request.places);
    const find = async (signal: AbortSignal, progress: Progress): Promise<Found> => {
      runner.prepare();
      const found = await findProgram(request, signal, progress);
      if (found.type === "refused") return found;
      return { type: "ready", run: (options, callbacks) => runner.run(found.program, options, callbacks) };
    };
    return startRun(find, request, listener, "Loading the database");
  },
};

function findProgram(
  { files, changed, places }: RunRequest,
  signal: AbortSignal,
  progress: Progress,
): Promise<Compiled> {
  if (!changed) return servedProgram(places.program);
  return theCompiler().compile(files, signal, (bytes) => {
    progress("Loading the compiler", bytes, places.compilerBytes);
  });
}

function servedProgram(url: string): Promise<Compiled> {
  const known = programs.get(url);
  if (known) return known;
  const fetched = fetchProgram(url);
  programs.set(url, fetched);
  // A failed load must not spoil the next try.
  fetched.catch(() => programs.delete(url));
  return fetched;
}

async function fetchProgram(url: string): Promise<Compiled> {
  const wanted = { what: "The compiled program", remedy: "Press Run again to try once more." };
  const served = await download(
    url,
    wanted,
    (response) => response.json() as Promise<Program | { readonly diagnostics: readonly Problem[] }>,
  );
  // Some snippets are there to show a mistake.
  return "diagnostics" in served
    ? { type: "refused", problems: served.diagnostics }
    : { type: "compiled", program: served };
}

function theRunner({ worker, packages }: RunPlaces): Runner {
  const known = runners.get(worker);
  if (known !== undefined) return known;
  const made = createRunner({ workerUrl: worker, packagesUrl: packages, site: theSite() });
  runners.set(worker, made);
  return made;
}

function theCompiler(): Compiler {
  return (compiler ??= createCompiler(
    () => new Worker(new URL("./compiler-worker.ts", import.meta.url), { type: "module", name: "compiler" }),
  ));
}
