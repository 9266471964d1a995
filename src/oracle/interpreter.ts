/**
 * One CPython, in a thread of its own: it takes programs by message and answers with what each printed.
 *
 * A program that never ends can only be stopped from outside, by ending the thread; hence the thread.
 */
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
    // Python would put compiled files beside the sources.
    PYTHONDONTWRITEBYTECODE: "1",
  },
});
python.mountNodeFS("/oracle", import.meta.dirname);
const runProgram = python.runPython(`
  import sys
  sys.path.insert(0, "/oracle")
  from prelude import run_program
  sys.path.pop(0)
  run_program
`) as (source: string, options: string) => string;

port.on("message", ({ source, options }: PythonRequest) => {
  port.postMessage(JSON.parse(runProgram(source, JSON.stringify(options))) as PythonReply);
});
port.postMessage("ready" satisfies PythonReply);
