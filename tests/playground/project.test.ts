import { describe, expect, it } from "vitest";
import { loadDesk, saveDesk, type Desk } from "../../src/playground/desk.ts";
import { inOrder, withFiles } from "../../src/playground/project.ts";
import type { Memory } from "../../src/snippet/storage.ts";

const hello: Desk["now"] = { title: "Hello", program: { files: [["main.ts", "1"]], options: {} } };

function memory(kept: string | null = null): Memory {
  let value = kept;
  return { getItem: () => value, setItem: (_, text) => void (value = text), removeItem: () => void (value = null) };
}

describe("what the playground keeps", () => {
  it("comes back as it was, without what belongs to the page alone", () => {
    const kept = memory();
    const desk: Desk = { now: { ...hello, compiled: "/old.json" }, before: hello, link: "dAbc" };
    expect(saveDesk(kept, desk)).toBe(true);
    expect(loadDesk(kept)).toEqual({ ...desk, now: hello });
  });

  it("is nothing where it was spoilt, or was written by another version", () => {
    for (const text of ["", "{", "null", "[]", '{"now":1}', JSON.stringify({ now: hello, before: null })])
      expect(loadDesk(memory(text))).toBeNull();
    const hostile = { title: "x", program: { files: [["../main.ts", ""]], options: {} } };
    expect(loadDesk(memory(JSON.stringify({ now: hostile, before: null, link: "" })))).toBeNull();
    expect(loadDesk(null)).toBeNull();
  });

  it("says when the browser keeps nothing", () => {
    const full: Memory = { ...memory(), setItem: () => { throw new Error("full"); } }; // prettier-ignore
    const desk = { now: hello, before: null, link: "" };
    expect([saveDesk(full, desk), saveDesk(null, desk)]).toEqual([false, false]);
  });
});

describe("the files of a program", () => {
  it("begin with what starts it, TypeScript before Python", () => {
    const names = ["util.py", "b.ts", "main.py", "a.ts", "main.ts"].map((name) => [name, ""] as const);
    expect(inOrder(names).map(([name]) => name)).toEqual(["main.ts", "b.ts", "a.ts", "main.py", "util.py"]);
  });

  it("are the reader's once they have changed: no playhead of another run, no program of the build", () => {
    const project = { title: "x", compiled: "/x.json", program: { ...hello.program, moment: 3, pace: "1×" as const } };
    expect(withFiles(project, { "main.ts": "2" })).toEqual({
      title: "x",
      program: { files: [["main.ts", "2"]], options: {}, pace: "1×" },
    });
  });
});
