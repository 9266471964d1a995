// The runtime's end inside a context of its own in Node: evaluating the bundle of this file gives `startProgram` to
// the code that made the context, and leaves nothing behind that a program could find.
import { startProgram } from "../realm/program.ts";
import { REALM_KEY } from "./realm-key.ts";

Object.defineProperty(globalThis, REALM_KEY, { value: startProgram, configurable: true });
