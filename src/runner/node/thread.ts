// A thread in which programs run, one after the other, each in the thread's main realm, which has the globals of a page's
// worker and none of Node's (see pristine.ts). What the bundle of the runtime is to the page's worker, a script compiled
// once is here.
import process from "node:process";
import { clearTimeout, setImmediate, setTimeout } from "node:timers";
import { Script } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { confine, GIVEN, GLOBALS } from "../realm/globals.ts";
import { SCRIPT_NAME, type PackageScript } from "../realm/packages.ts";
import type { ProgramBody, RunningProgram, startProgram } from "../realm/program.ts";
import { PROGRAM_URL, RUNTIME_URL } from "../realm/source-positions.ts";
import type { FromThread, Job, ThreadData, ToThread } from "./messages.ts";
import { Pristine } from "./pristine.ts";
import { startNodeThread } from "./program-threads.ts";
import { REALM_KEY } from "./realm-key.ts";
import { ThreadWeb } from "./thread-web.ts";

/** What of Node's own cannot be taken away. */
const OWN = ["Buffer", "setImmediate"];
/** Messages that may be on their way to a process that is slower than its thread. */
const MOST_UNRECEIVED = 10_000;
/** What such names leave behind may call back when the program is over, and nobody could tell. */
const LASTING = /\b(?:FinalizationRegistry|MessageChannel)\b/;

/** How long a program that has failed may take to come to rest. */
const LAST_MS = 100;

const { runtime, received } = workerData as ThreadData;
const script = new Script(without(OWN, `{${runtime}\n}`), { filename: RUNTIME_URL });
const port = parentPort!;
// Taken now: a program's ports are counted, and it may do anything to the rest.
const send = port.postMessage.bind(port);
const { load, wait } = Atomics;
const count = new Int32Array(received);
const natives = { clearTimeout, performance, setImmediate, setTimeout };

keepForNode();
confine(globalThis);
for (const name of GIVEN) Reflect.deleteProperty(globalThis, name);
const pristine = new Pristine();

let web = new ThreadWeb(post);

port.on("message", (message: ToThread) => {
  if (message.type === "run") void run(message);
  else web.receive(message);
});

async function run({ program, options, packages }: Job): Promise<void> {
  web = new ThreadWeb(post);
  const running = theRuntime()({
    program,
    options,
    ports: {
      output: (line) => {
        post({ type: "output", line });
      },
      error: (error) => {
        post({ type: "error", error });
      },
      trace: (events) => {
        post({ type: "trace", events });
      },
    },
    traceLive: false,
    evaluate: () => evaluate(without(OWN, `(\n${program.code}\n)`), PROGRAM_URL) as ProgramBody,
    packages: packages && { files: packages.files, script: () => evaluatePackages(packages.source) },
    startThread: startNodeThread,
    fetch: web.fetch,
  });
  const release = catchStrays(running);
  const status = await running.done;
  let reusable = false;
  try {
    const over = await Promise.race([running.over.then(() => true), waited(LAST_MS)]);
    const used = packages !== null || LASTING.test(program.code);
    reusable = over && running.still && !used && pristine.restore();
  } catch {
    // The program has broken what it would be restored with.
  }
  release();
  post({ type: "ended", status, reusable });
}

/** The runtime, evaluated anew: it finds the engine's own timers where it looks for them, and no program will. */
function theRuntime(): typeof startProgram {
  Object.assign(globalThis, natives);
  script.runInThisContext();
  const start = Reflect.get(globalThis, REALM_KEY) as typeof startProgram;
  for (const name of [REALM_KEY, ...Object.keys(natives)]) Reflect.deleteProperty(globalThis, name);
  return start;
}

/** Node's own `Response` and its kin look for these among the global names; no property of the global object is needed. */
function keepForNode(): void {
  // What is made when it is first asked for is made now, while all is there that it is made of.
  for (const name of GLOBALS) Reflect.get(globalThis, name);
  evaluate(`const ${OWN.map((name) => `${name} = globalThis.${name}`).join(", ")};`);
}

/** An expression, or a body, in which some names stand for nothing. */
function without(names: readonly string[], code: string): string {
  return `((${names.join(", ")}) => ${code})()`;
}

function evaluate(code: string, filename?: string): unknown {
  return new Script(code, { filename }).runInThisContext();
}

function evaluatePackages(source: string): PackageScript {
  return evaluate(without(OWN, `{${source}\nreturn ${SCRIPT_NAME}; }`)) as PackageScript;
}

let posted = 0;

/** Waits, with its program, while messages are sent faster than they are received. */
function post(message: FromThread): void {
  send(message);
  const before = load(count, 0);
  if (++posted - before > MOST_UNRECEIVED) wait(count, 0, before);
}

function waited(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, false).unref();
  });
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
