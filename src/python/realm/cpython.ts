// Starts CPython where nothing can be fetched: its files have come by message, its loader asks for them by address, and so
// addresses are made for the scripts, and a `fetch` that knows the rest.
import type { loadPyodide } from "pyodide";
import { SCRIPT_ADDRESS, type CPythonFiles } from "../wire.ts";
import { openInterpreter, type Interpreter, type Setup } from "./interpreter.ts";

/** Nothing is there: whatever is asked for below it is answered from the files at hand. */
const NOWHERE = "https://cpython.invalid/";

const TYPES: Readonly<Record<string, string>> = { wasm: "application/wasm", zip: "application/zip" };

/** Starts an interpreter from its files. */
export async function startCPython(files: CPythonFiles): Promise<Interpreter> {
  const served: Readonly<Record<string, ArrayBuffer>> = files;
  const fetchFile = (address: string | URL): Promise<Response> => {
    const name = address.toString().replace(/^.*\//, "");
    const type = TYPES[name.replace(/^.*\./, "")] ?? "text/plain";
    const file = served[name];
    return Promise.resolve(new Response(file ?? null, { status: file ? 200 : 404, headers: { "content-type": type } }));
  };
  Object.defineProperty(self, "fetch", { value: fetchFile, configurable: true, writable: true });

  const script = scriptAddress(files["pyodide.asm.mjs"]);
  const loader = scriptAddress(textOf(files["pyodide.mjs"]).replace(SCRIPT_ADDRESS, script));
  const { loadPyodide: load } = (await import(loader)) as { loadPyodide: typeof loadPyodide };
  const setup = JSON.parse(textOf(files["setup.json"])) as Setup;
  const interpreter = await openInterpreter(load, setup, { indexURL: NOWHERE });

  Object.defineProperty(self, "fetch", { value: refuse, configurable: true, writable: true });
  for (const address of [script, loader]) URL.revokeObjectURL(address);
  return interpreter;
}

function scriptAddress(text: string | ArrayBuffer): string {
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}

function textOf(file: ArrayBuffer): string {
  return new TextDecoder().decode(file);
}

function refuse(): Promise<Response> {
  return Promise.reject(new TypeError("a Python program in a page has no network"));
}
