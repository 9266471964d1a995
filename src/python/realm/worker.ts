// The worker of one Python program, inside the sandboxed frame. It starts CPython from the files that it is sent, and waits
// for its one program; then the realm is used up.
import { OutputFlow, WINDOW_MS } from "../../runner/realm/output-flow.ts";
import { WebRequests } from "../../runner/realm/web-requests.ts";
import {
  parseToInterpreter,
  type FromInterpreter,
  type FromPythonWeb,
  type PythonLine,
  type ToInterpreter,
} from "../wire.ts";
import { startCPython } from "./cpython.ts";
import type { Interpreter } from "./interpreter.ts";

const post = self.postMessage.bind(self) as (message: FromInterpreter | FromPythonWeb) => void;
// A program that could post by itself would go round the output's budget, and one that could close its worker would leave
// the page waiting.
for (const name of ["postMessage", "close"]) Object.defineProperty(self, name, { value: undefined });
const now = performance.now.bind(performance);

let starting: Promise<Interpreter> | null = null;
let taken = false;
let web: WebRequests | null = null;

addEventListener("message", (event) => {
  // A program can make events too.
  if (!event.isTrusted) return;
  const message = parseToInterpreter(event.data);
  if (message?.type === "boot") starting ??= startCPython(message.files);
  else if (message?.type === "run" && starting !== null && !taken) {
    taken = true;
    starting.then(
      (interpreter) => run(interpreter, message),
      (error: unknown) => {
        fail(message.runId, `CPython did not start: ${String(error)}`);
      },
    );
  } else if (message?.type === "answered" || message?.type === "unanswered") web?.receive(message);
});

async function run(
  interpreter: Interpreter,
  { runId, program, options }: Extract<ToInterpreter, { type: "run" }>,
): Promise<void> {
  // A busy program gives no timer a chance to fire: what is held back goes out when time passes for the program.
  const after = () => undefined;
  const output = new OutputFlow<PythonLine>({
    send: (lines, dropped) => {
      post({ type: "output", runId, lines, dropped });
    },
    now,
    after,
  });
  web = new WebRequests((question) => {
    post({ ...question, runId });
  });
  let flushed = now();
  post({ type: "began", runId });
  await interpreter.run(program, options, {
    fetch: web.fetch,
    output(stream, text, time, turn) {
      output.write({ stream, text, time, turn });
    },
    trace(events, dropped) {
      post({ type: "trace", runId, events, dropped });
    },
    passing() {
      if (now() - flushed < WINDOW_MS) return;
      flushed = now();
      output.flush();
    },
    waiting() {
      output.flush();
    },
    error(error, time, turn) {
      output.flush();
      post({ type: "error", runId, error, time, turn });
    },
    ended(status, code, time, turn) {
      output.flush();
      post({ type: "exit", runId, status, code, time, turn });
    },
  });
}

function fail(runId: number, text: string): void {
  const error = { name: "Error", message: text, text, traceback: [], position: null, deadlock: false };
  post({ type: "error", runId, error });
  post({ type: "exit", runId, status: "failed" });
}
