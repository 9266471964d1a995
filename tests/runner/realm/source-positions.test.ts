// Stacks as engines write them; whole programs with errors are in the listings, and in every browser (npm run test:browsers).
import { expect, it } from "vitest";
import { SourcePositions } from "../../../src/runner/realm/source-positions.ts";

/** The first three lines of the code come from those of `main.ts`. */
const MAP = JSON.stringify({ version: 3, sources: ["main.ts"], names: [], mappings: "AAAA;AACA;AACA" });
const ADDRESSES = { program: "blob:null/aa-11", runtime: "blob:null/bb-22" };

function linesOf(stack: string, addresses?: typeof ADDRESSES): [name: string, line: number][] {
  const error = Object.assign(new Error("boom"), { stack });
  return new SourcePositions(MAP, addresses).framesOf(error).map(({ name, line }) => [name, line]);
}

it("knows program and runtime by their names, where the engine heeds them", () => {
  const v8 = `Error: boom
    at inner (loopbook:program:3:1)
    at outer (loopbook:program:4:1)
    at step (loopbook:runtime:9:1)
    at outer (loopbook:program:2:1)`;
  expect(linesOf(v8, ADDRESSES)).toEqual([
    ["inner", 2],
    ["outer", 3],
  ]);
});

it("knows them by the addresses they were loaded from, in JavaScriptCore, which heeds no names", () => {
  const javaScriptCore = `inner@blob:null/aa-11:3:1
outer@blob:null/aa-11:4:1
step@blob:null/bb-22:9:1
outer@blob:null/aa-11:2:1
[native code]`;
  expect(linesOf(javaScriptCore, ADDRESSES)).toEqual([
    ["inner", 2],
    ["outer", 3],
  ]);
  expect(linesOf(javaScriptCore)).toEqual([]);
});
