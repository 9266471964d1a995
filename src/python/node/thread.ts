// A CPython in a thread of Node: it takes programs by message, one after the other, and tells what each does. A program that
// never ends can only be stopped from outside, by ending the thread; hence the thread.
import { parentPort } from "node:worker_threads";
import { loadPyodide } from "pyodide";
import type { WebAnswer, WebQuestion } from "../../runner/node/messages.ts";
import { ThreadWeb } from "../../runner/node/thread-web.ts";
import { openInterpreter } from "../realm/interpreter.ts";
import { parseToInterpreter, type FromInterpreter, type PythonLine, type ToInterpreter } from "../wire.ts";
import { compiledLibrary } from "./library.ts";
import { setup } from "./setup.ts";

/** In so much time so many lines are sent as they come, and those behind them in batches. */
const WINDOW = { lines: 200, ms: 100 };
const BATCH = 500;

const port = parentPort;
if (port === null) throw new Error("thread.ts is started by interpreter-thread.ts, as a worker thread");
const post = (message: FromInterpreter | WebQuestion) => {
  port.postMessage(message);
};
const now = performance.now.bind(performance);

const interpreter = await openInterpreter(loadPyodide, setup(), { stdLibURL: await compiledLibrary() });
let web = new ThreadWeb(post);

port.on("message", (data: unknown) => {
  const message = parseToInterpreter(data);
  if (message?.type === "run") void run(message);
  else web.receive(data as WebAnswer);
});
post({ type: "ready" });

async function run({ runId, program, options }: Extract<ToInterpreter, { type: "run" }>): Promise<void> {
  let lines: PythonLine[] = [];
  let window = { begun: 0, lines: 0 };
  const flush = () => {
    if (lines.length > 0) post({ type: "output", runId, lines, dropped: 0 });
    lines = [];
  };
  web = new ThreadWeb(post);
  const usable = await interpreter.run(program, options, {
    fetch: web.fetch,
    output(stream, text, time, turn) {
      if (now() - window.begun > WINDOW.ms) window = { begun: now(), lines: 0 };
      lines.push({ stream, text, time, turn });
      if (++window.lines <= WINDOW.lines || lines.length >= BATCH) flush();
    },
    passing() {
      if (lines.length > 0 && now() - window.begun > WINDOW.ms) flush();
    },
    waiting: flush,
    trace(events, dropped) {
      post({ type: "trace", runId, events, dropped });
    },
    error(error, time, turn) {
      flush();
      post({ type: "error", runId, error, time, turn });
    },
    ended(status, code, time, turn) {
      flush();
      post({ type: "exit", runId, status, code, time, turn });
    },
  });
  if (usable) post({ type: "ready" });
  else process.exit(1);
}
