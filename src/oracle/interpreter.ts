/**
 * One CPython, in a thread of its own: it takes programs by message and answers with what each printed.
 *
 * A program that never ends can only be stopped from outside, by ending the thread; hence the thread.
 */
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { loadPyodide } from "pyodide";
import type { PythonReply, PythonRequest } from "./oracle.ts";

const port = parentPort;
if (port === null) throw new Error("interpreter.ts is started by oracle.ts, as a worker thread");

const python = await loadPyodide({
  env: {
    HOME: "/home/pyodide",
    // The order of sets of strings must be the same in every run.
    PYTHONHASHSEED: "0",
  },
});
python.runPython(readFileSync(new URL("./prelude.py", import.meta.url), "utf8"), { filename: "prelude.py" });
const runProgram = python.runPython("run_program") as (source: string, options: string) => string;

port.on("message", ({ source, options }: PythonRequest) => {
  port.postMessage(JSON.parse(runProgram(source, JSON.stringify(options))) as PythonReply);
});
port.postMessage("ready" satisfies PythonReply);
