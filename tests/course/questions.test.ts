import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { questionsIn } from "../../src/course/questions.ts";

describe("the questions of a chapter", () => {
  it("are found with their keys, whatever stands in the tag", () => {
    const mdx = `
<Predict
  id="d/d5-zero"
  why={{ "a > b": "it is > {that}", "c": "x" }}
  again="predict:b/b3-predict"
>
  <PredictPicture id="d/d5-minutes" ready="T3" />
  <PredictPicture id="d/d4-predict" question="a > b" again="picture:d/d5-minutes:T3">
<TryIt id="d/d4-try-both">`;
    expect(questionsIn(mdx)).toEqual([
      { key: "predict:d/d5-zero", again: "predict:b/b3-predict" },
      { key: "picture:d/d5-minutes:T3" },
      { key: "picture:d/d4-predict:order", again: "picture:d/d5-minutes:T3" },
      { key: "exercise:d/d4-try-both" },
    ]);
  });

  it("are not those of another tag, and one without an id is a mistake", () => {
    expect(questionsIn('<Snippet id="a/a2-hello" />')).toEqual([]);
    expect(() => questionsIn("<Predict question='?'>")).toThrow("without an id");
  });
});

describe("the questions of the course", () => {
  const all = globSync("content/course/*/*.mdx").flatMap((path) => questionsIn(readFileSync(path, "utf8")));
  const keys = new Set(all.map(({ key }) => key));

  it("have a key of their own each", () => {
    expect(keys.size).toBe(all.length);
  });

  it("name another question of the course to be asked again", () => {
    const named = all.filter(({ again }) => again !== undefined);
    expect(named.filter(({ key, again }) => again === key || !keys.has(again ?? ""))).toEqual([]);
  });
});
