// The worker of one run, inside the sandboxed frame. When this has been evaluated the runtime is ready; the first `run`
// message uses the realm up.
import "./newer-names.ts";
import { after, realNow } from "../../asyncio/internal.ts";
import { useFormatter } from "./formatter.ts";
import { confine } from "./globals.ts";
import { OutputFlow } from "./output-flow.ts";
import { SCRIPT_NAME, type PackageScript } from "./packages.ts";
import { rehearse } from "./rehearsal.dialect.ts";
import { startProgram, type ProgramBody, type RunningProgram } from "./program.ts";
import type { SentFromRun } from "../wire/protocol.ts";
import { parseToWorker, type ToWorker } from "../wire/to-worker.ts";
import { PROGRAM_URL } from "./source-positions.ts";
import { startPageThread } from "./threads.ts";
import { WebRequests } from "./web-requests.ts";

/** A worker that has waited for so long is a spare one. */
const SPARE_MS = 100;
// Taken when this loads: a program finds no such name.
const runtimeUrl = self.location.href;
const post = self.postMessage.bind(self) as (message: SentFromRun) => void;
// A program that could post by itself would go round the output's budget.
Object.defineProperty(self, "postMessage", { value: undefined });

let running: RunningProgram | null = null;
let web: WebRequests | null = null;

addEventListener("message", (event) => {
  // A program can make events of its own.
  if (!event.isTrusted) return;
  const message = parseToWorker(event.data);
  if (message?.type === "run") void run(message);
  else if (message?.type === "pace") running?.setPace(message.pace);
  else if (message?.type === "step") running?.step();
  else if (message?.type === "stop") running?.stop();
  else if (message?.type === "ping") post({ type: "alive", runId: message.runId, who: "worker" });
  else if (message?.type === "answered" || message?.type === "unanswered") web?.receive(message);
});
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  running?.fail(event.reason);
});
addEventListener("error", (event) => {
  if (running === null) return;
  running.fail(event.error);
  // Not where that has failed: then the frame hears of the error.
  event.preventDefault();
});
confine(globalThis);

let opening: Promise<void> | undefined;
let rehearsal: Promise<void> | undefined;
let isUsed = false;
after(SPARE_MS, () => {
  if (!isUsed) rehearsal = openFormatter().then(() => rehearse().catch(() => undefined));
});

/** Evaluates what shows values: a spare worker has the time for it, and one whose program is here does it while that is read. */
function openFormatter(): Promise<void> {
  return (opening ??= import("node-inspect-extracted").then(useFormatter));
}

async function run({ runId, program, options, packages }: Extract<ToWorker, { type: "run" }>): Promise<void> {
  // A realm is used up by its program: a second one could go round the limits of the first.
  if (isUsed) return;
  isUsed = true;
  const programUrl = moduleUrl(`export default\n${program.code}\n//# sourceURL=${PROGRAM_URL}`);
  const body = defaultExport<ProgramBody>(programUrl);
  // Its program asks again, and says what is wrong.
  body.catch(() => undefined);
  await (rehearsal ?? openFormatter());
  const output = new OutputFlow({
    send: (lines, dropped) => {
      post({ type: "output", runId, lines, dropped });
    },
    now: realNow,
    after,
  });
  web = new WebRequests((question) => {
    post({ ...question, runId });
  });
  running = startProgram({
    program,
    options,
    ports: {
      output: output.write.bind(output),
      trace: (events) => {
        post({ type: "trace", runId, events: JSON.stringify(events) });
      },
      error: (error) => {
        output.flush();
        post({ type: "error", runId, error });
      },
    },
    traceLive: true,
    evaluate: () => body,
    addresses: { program: programUrl, runtime: runtimeUrl },
    packages: packages && { files: packages.files, script: () => evaluatePackages(packages.source) },
    startThread: startPageThread,
    fetch: web.fetch,
  });
  void running.done.then((status) => {
    output.flush();
    post({ type: "exit", runId, status });
  });
}

function evaluatePackages(source: string): Promise<PackageScript> {
  return defaultExport(moduleUrl(`${source}\nexport default ${SCRIPT_NAME};`));
}

function moduleUrl(source: string): string {
  return URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
}

function defaultExport<T>(url: string): Promise<T> {
  return import(url).then((module: { default: T }) => module.default);
}
