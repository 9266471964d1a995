// The runtime's end inside a context of its own in Node: evaluating the bundle of this file gives `startProgram` to
// the code that made the context, and leaves nothing behind that a program could find.
import * as formatter from "node-inspect-extracted";
import { useFormatter } from "../realm/formatter.ts";
import { startProgram } from "../realm/program.ts";
import { REALM_KEY } from "./realm-key.ts";

useFormatter(formatter);
Object.defineProperty(globalThis, REALM_KEY, { value: startProgram, configurable: true });
