// The runner's twin for Node: one program at a time in a thread, each in a context of its own that has the globals of a
// browser's worker and none of Node's. What the bundle of the runtime is to the page's worker, a script compiled once is here.
import { Script, constants, createContext, runInContext } from "node:vm";
import { NodeSite } from "./node-site.ts";
import { startNodeThread } from "./node-threads.ts";
import { SCRIPT_NAME, type ClosedPackages, type PackageScript } from "./packages.ts";
import type { ProgramPorts, RunningProgram, startProgram } from "./program.ts";
import type { ExitStatus, Program, RunOptions } from "./protocol.ts";
import { REALM_KEY } from "./realm-key.ts";
import { PROGRAM_URL, RUNTIME_URL } from "./source-positions.ts";

/** What a program finds in a worker beside the language itself. */
const shared = [
  "AbortController",
  "AbortSignal",
  "Blob",
  "BroadcastChannel",
  "CompressionStream",
  "DOMException",
  "DecompressionStream",
  "Event",
  "EventTarget",
  "FormData",
  "Headers",
  "MessageChannel",
  "MessageEvent",
  "MessagePort",
  "ReadableStream",
  "Request",
  "Response",
  "TextDecoder",
  "TextDecoderStream",
  "TextEncoder",
  "TextEncoderStream",
  "TransformStream",
  "URL",
  "URLSearchParams",
  "WebSocket",
  "WritableStream",
  "atob",
  "btoa",
  "crypto",
  "queueMicrotask",
  "structuredClone",
];

/** Runs programs with one runtime. */
export class NodeRunner {
  readonly #runtime: Script;

  /** @param source the bundle of the runtime for Node */
  constructor(source: string) {
    this.#runtime = new Script(source, { filename: RUNTIME_URL });
  }

  /** Runs a program to its end, in a fresh context. No second one may be started meanwhile in this thread. */
  async run(program: Program, options: RunOptions, ports: ProgramPorts): Promise<ExitStatus> {
    const timers = new Timers();
    const site = new NodeSite();
    const realm = makeRealm(timers, site);
    this.#runtime.runInContext(realm);
    const start = realm[REALM_KEY] as typeof startProgram;
    for (const key of hidden) Reflect.deleteProperty(realm, key);

    const evaluate = () => runInContext(`(\n${program.code}\n)`, realm, { filename: PROGRAM_URL }) as never;
    const packages = program.packages.length === 0 ? null : await readPackages(realm);
    const running = start(evaluate, program.map, options, ports, startNodeThread, packages);
    const release = catchStrays(running);
    try {
      return await running.done;
    } finally {
      release();
      timers.clear();
      site.close();
    }
  }
}

/** Loaded for the programs that want them: what bundles them is large too. */
async function readPackages(realm: object): Promise<ClosedPackages> {
  const { packageFiles, packageSource } = await import("./package-files.ts");
  const [source, files] = await Promise.all([packageSource(), packageFiles()]);
  const script = () => runInContext(`(() => {${source}\nreturn ${SCRIPT_NAME}; })()`, realm) as PackageScript;
  return { files, script };
}

/** Only the runtime may see these. */
const hidden = [REALM_KEY, "setImmediate"];

function makeRealm(timers: Timers, site: NodeSite): Record<string, unknown> {
  const realm = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  const define = (key: string, value: unknown) =>
    Object.defineProperty(realm, key, { value, writable: true, configurable: true, enumerable: false });
  for (const key of shared) define(key, (globalThis as Record<string, unknown>)[key]);
  for (const [key, value] of Object.entries(timers.functions)) define(key, value);
  define("fetch", site.fetch);
  define("setImmediate", setImmediate);
  define("performance", { now: () => performance.now(), timeOrigin: performance.timeOrigin });
  define("self", realm);
  return realm;
}

/** Errors outside any call of ours, which Node knows by process only, belong to the program that runs. */
function catchStrays(running: RunningProgram): () => void {
  const fail = (error: unknown) => {
    running.fail(error);
  };
  process.on("unhandledRejection", fail);
  process.on("uncaughtException", fail);
  return () => {
    process.off("unhandledRejection", fail);
    process.off("uncaughtException", fail);
  };
}

/** A browser's timers, known by numbers; none of them outlives the program that set it. */
class Timers {
  readonly #timers = new Map<number, NodeJS.Timeout>();

  readonly functions = {
    setTimeout: (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): number => {
      const timer = setTimeout(() => {
        this.#timers.delete(id);
        callback(...args);
      }, ms);
      const id = this.#keep(timer);
      return id;
    },
    setInterval: (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): number =>
      this.#keep(setInterval(callback, ms, ...args)),
    clearTimeout: (id?: number): void => {
      this.#clear(id);
    },
    clearInterval: (id?: number): void => {
      this.#clear(id);
    },
  };

  clear(): void {
    for (const id of this.#timers.keys()) this.#clear(id);
  }

  #keep(timer: NodeJS.Timeout): number {
    const id = Number(timer);
    this.#timers.set(id, timer);
    return id;
  }

  #clear(id: number | undefined): void {
    if (id === undefined) return;
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }
}
