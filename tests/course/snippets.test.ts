import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SNIPPETS, listSnippets, readSnippet } from "../../src/course/snippets.ts";
import { readExercise } from "../../src/course/exercises.ts";

const COURSE = "content/course";
const chapters = readdirSync(COURSE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".mdx"));
const shown = new Map(chapters.map((name) => [name, snippetsIn(readFileSync(join(COURSE, name), "utf8"))]));

function snippetsIn(text: string): string[] {
  return [...text.matchAll(/<(Snippet|Predict|PredictPicture|TryIt)\s[^>]*\bid="([^"]+)"/g)].flatMap(
    ([, component, id = ""]) => (component === "TryIt" ? [readExercise(id).start.id, id] : [id]),
  );
}

describe.each(listSnippets())("the snippet %s", (id) => {
  it("is complete: TypeScript, Python, documented output and title", () => {
    const snippet = readSnippet(id);
    expect(Object.keys(snippet.twin)[0]).toBe("main.py");
    expect(snippet.output.endsWith("\n")).toBe(true);
    expect(snippet.options.title).toBeDefined();
  });

  it("prints no words of one engine, which other browsers have not", () => {
    const output = readFileSync(join(SNIPPETS, id, "output.txt"), "utf8");
    expect(output).not.toMatch(
      /is not a function|value is not iterable|Cannot (read|set) propert|is not defined$|before initialization|Assignment to constant/m,
    );
  });

  it("is shown by a chapter", () => {
    expect([...shown.values()].flat()).toContain(id);
  });
});

describe.each([...shown])("the chapter %s", (name, ids) => {
  it("shows snippets that exist, and each of them once", () => {
    expect(ids.filter((id) => !existsSync(join(SNIPPETS, id, "main.ts")))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps the marks of its asides in paragraphs of their own, or Prettier would join them to the text", () => {
    const text = readFileSync(join(COURSE, name), "utf8");
    expect(text).not.toMatch(/^:::[a-z]+.*\n.|.\n:::$/m);
  });

  it.runIf(/^[a-f]\//.test(name))("says what it teaches, asks a question and credits its source", () => {
    const text = readFileSync(join(COURSE, name), "utf8");
    expect(text).toMatch(/^description: .+/m);
    expect(text).toContain("After this chapter you will be able to");
    expect(text).toContain("## Predict");
    expect(text).toMatch(/<Predict\s/);
    expect(text).toContain("## Where to go next");
    expect(text).toMatch(/^This chapter follows /m);
  });

  it.runIf(/^[d-f]\//.test(name))("has an exercise that checks what the reader wrote", () => {
    expect(readFileSync(join(COURSE, name), "utf8")).toMatch(/<TryIt\s/);
  });
});
