import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProgramFiles, readPythonFiles } from "../../src/course/program-files.ts";
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

describe("a program in Python", () => {
  it("is read with what it imports from its folder, packages too, and nothing else", () => {
    const root = folderWith({
      "main.py": "import asyncio, util as u\nfrom tools.pack import wrap, wrap as w\nfrom tools import cut\n",
      "util.py": "import gone\n",
      "tools/__init__.py": "",
      "tools/pack.py": "from . import cut\nfrom .deep.down import x\nfrom .. import other",
      "tools/cut.py": "def f():\n    import late  # not at the top\n",
      "tools/deep/down.py": "x = 1",
      "late.py": "",
      "other.py": "",
      "unrelated.py": "",
    });
    const { entry, files } = readPythonFiles(join(root, "main.py"));
    expect(entry).toBe("main.py");
    expect(Object.keys(files).sort()).toEqual([
      "late.py",
      "main.py",
      "other.py",
      "tools/__init__.py",
      "tools/cut.py",
      "tools/deep/down.py",
      "tools/pack.py",
      "util.py",
    ]);
  });

  it("has to exist", () => {
    expect(() => readPythonFiles("nope.py")).toThrow("nope.py does not exist");
  });
});
