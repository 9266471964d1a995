// The worker of one run, inside the sandboxed frame. When this has been evaluated the runtime is ready; the first `run`
// message uses the realm up.
import { after, realNow } from "../asyncio/host.ts";
import { OutputFlow } from "./output-flow.ts";
import { SCRIPT_NAME, type PackageScript } from "./packages.ts";
import { startProgram, type ProgramBody, type RunningProgram } from "./program.ts";
import { parseToWorker, type FromRun, type ToWorker } from "./protocol.ts";
import { PROGRAM_URL } from "./source-positions.ts";
import { startPageThread } from "./threads.ts";
import { TraceFlow } from "./trace-flow.ts";
import { WebRequests } from "./web-requests.ts";

const post = self.postMessage.bind(self) as (message: FromRun) => void;
// A program that could post by itself would go round the output's budget.
Object.defineProperty(self, "postMessage", { value: undefined });

let running: RunningProgram | null = null;
let web: WebRequests | null = null;

addEventListener("message", ({ data }) => {
  const message = parseToWorker(data);
  if (message?.type === "run") run(message);
  else if (message?.type === "pace") running?.setPace(message.pace);
  else if (message?.type === "step") running?.step();
  else if (message?.type === "answered" || message?.type === "unanswered") web?.receive(message);
});

function run({ runId, program, options, packages }: Extract<ToWorker, { type: "run" }>): void {
  const output = new OutputFlow({
    send: (lines, dropped) => {
      post({ type: "output", runId, lines, dropped });
    },
    now: realNow,
    after,
  });
  const trace = new TraceFlow({
    send: (events, dropped) => {
      post({ type: "trace", runId, events, dropped });
    },
    after,
  });
  web = new WebRequests((question) => {
    post({ ...question, runId });
  });
  Object.defineProperty(self, "fetch", { value: web.fetch, writable: true, configurable: true });
  running = startProgram(
    () => evaluate(program.code),
    program.map,
    options,
    {
      output: output.write.bind(output),
      trace: trace.write.bind(trace),
      error: (error) => {
        output.flush();
        post({ type: "error", runId, error });
      },
    },
    startPageThread,
    packages && { files: packages.files, script: () => evaluatePackages(packages.source) },
  );
  void running.done.then((status) => {
    output.flush();
    trace.flush();
    post({ type: "exit", runId, status });
  });
}

function evaluate(code: string): Promise<ProgramBody> {
  return defaultExport(`export default\n${code}\n//# sourceURL=${PROGRAM_URL}`);
}

function evaluatePackages(source: string): Promise<PackageScript> {
  return defaultExport(`${source}\nexport default ${SCRIPT_NAME};`);
}

function defaultExport<T>(source: string): Promise<T> {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return import(url).then((module: { default: T }) => module.default);
}

addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  running?.fail(event.reason);
});
addEventListener("error", (event) => {
  if (running === null) return;
  event.preventDefault();
  running.fail(event.error);
});
