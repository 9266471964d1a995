import { join } from "node:path";
import { expect, it } from "vitest";
import { readProgramFiles } from "../../src/runner/program-files.ts";
import { folderWith } from "../files.ts";

it("reads the entry and what it imports by relative paths, and nothing else", () => {
  const root = folderWith({
    "prog.ts": `import * as asyncio from "asyncio";\nimport { a } from "./a";\nimport "./lib/b.js";`,
    "a.ts": `export { c as a } from "./lib/c.ts";`,
    "lib/b.ts": `import {\n  d,\n} from '../d';`,
    "lib/c.ts": `export const c = 1; import "../a";`,
    "d.ts": `export const d = 1;`,
    "other.ts": "",
  });
  const { entry, files } = readProgramFiles(join(root, "prog.ts"));
  expect(entry).toBe("prog.ts");
  expect(Object.keys(files)).toEqual(["prog.ts", "a.ts", "lib/c.ts", "lib/b.ts", "d.ts"]);
});

it("leaves imports of files that are not there to the compiler", () => {
  const root = folderWith({ "main.ts": `import "./gone";` });
  expect(Object.keys(readProgramFiles(join(root, "main.ts")).files)).toEqual(["main.ts"]);
});

it("says which file does not exist", () => {
  expect(() => readProgramFiles("/no/such/file.ts")).toThrow("/no/such/file.ts does not exist");
});
