import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SnippetError, listSnippets, readSnippet } from "../../src/course/snippets.ts";
import { folderWith } from "../files.ts";

const hello = { "main.ts": "console.log(1)", "output.txt": "1\n" };

function inFolder(folder: string, files: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof SnippetError) return error.message;
    throw error;
  }
  return "";
}

describe("the list of snippets", () => {
  it("has every folder with a main.ts, in the order of their rows", () => {
    const root = folderWith({
      ...inFolder("a/a10-later", hello),
      ...inFolder("a/a2-first", hello),
      ...inFolder("b/b1-other", hello),
      "a/notes.txt": "",
    });
    expect(listSnippets(root)).toEqual(["a/a2-first", "a/a10-later", "b/b1-other"]);
  });

  it("is empty where there is no such folder", () => {
    expect(listSnippets(join(folderWith({}), "none"))).toEqual([]);
  });

  it("refuses a folder that is in the wrong place", () => {
    const root = folderWith(inFolder("hello", hello));
    expect(messageOf(() => listSnippets(root))).toMatch(/hello: a snippet lives in .*<part>\/<row>-<slug>/);
  });
});

describe("a snippet", () => {
  it("has its files with main.ts first, its twin, its output and its options", () => {
    const root = folderWith(
      inFolder("e/e6-util", {
        "delay.ts": "export {}",
        "lib/more.ts": "",
        "main.ts": "import './delay'",
        "main.py": "import delay",
        "delay.py": "pass",
        "output.txt": "out\n",
        "output.py.txt": "py\n",
        "snippet.json": '{ "title": "Delays", "seed": 3, "wallClock": "16:20:11", "differs": "a path" }',
      }),
    );
    const snippet = readSnippet("e/e6-util", root);
    expect(snippet).toMatchObject({
      id: "e/e6-util",
      output: "out\n",
      outputPy: "py\n",
      options: { title: "Delays", seed: 3, wallClock: "16:20:11", differs: "a path" },
    });
    expect(Object.keys(snippet.files)).toEqual(["main.ts", "delay.ts", "lib/more.ts"]);
    expect(snippet.twin).toEqual({ "main.py": "import delay", "delay.py": "pass" });
  });

  it("needs no twin, no options and no other output", () => {
    const root = folderWith(inFolder("a/a1-db", hello));
    expect(readSnippet("a/a1-db", root)).toMatchObject({ twin: {}, outputPy: null, options: {} });
  });

  it.each([
    ["broken JSON", { "snippet.json": "{" }, "snippet.json is not JSON", ""],
    ["an unknown option", { "snippet.json": '{"sed": 1}' }, "sed: ", "it may set clock, wallClock, seed"],
    ["a wrong clock", { "snippet.json": '{"clock": "fast"}' }, 'clock: clock is "virtual" or "real"', ""],
    ["a wrong start", { "snippet.json": '{"wallClock": "noon"}' }, "wallClock: ", "16:20:11"],
  ])("with %s is refused, naming the file and the remedy", (_, change, ...parts) => {
    const root = folderWith(inFolder("a/a2-hello", { ...hello, ...change }));
    const message = messageOf(() => readSnippet("a/a2-hello", root));
    for (const part of parts) expect(message).toContain(part);
  });

  it("without documented output is refused, with the command that writes it", () => {
    const root = folderWith({ "a/a2-hello/main.ts": "" });
    expect(messageOf(() => readSnippet("a/a2-hello", root))).toMatch(/output\.txt is missing: .*loopbook record/);
  });

  it("that does not exist is refused, with the ids that do", () => {
    const root = folderWith(inFolder("a/a2-hello", hello));
    expect(messageOf(() => readSnippet("a/a3-nope", root))).toMatch(/no snippet "a\/a3-nope".* There are: a\/a2-hello/);
  });
});
