// Names in the text are written once; the build has them in both spellings (src/reference/both-languages.ts).
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { namesInPython } from "../../src/course/in-python.ts";

/** Names with their Python names behind them, as in `` `createTask` (in Python, `create_task`) ``, where the build spells the first one too. */
function toldTwice(mdx: string): string[] {
  const spelt = mdx.replaceAll(/<(AsWritten|InTypeScript|InPython)\b[\s\S]*?<\/\1>/g, "");
  return [...spelt.matchAll(/`([^`]+)`[\s,]*\(?in\s+Python,?\s+`([^`]+)`/gi)]
    .filter(([, ours = "", theirs = ""]) => [ours, namesInPython(ours), "None"].includes(theirs))
    .map(([told]) => told);
}

describe("a name in the text", () => {
  it("is found where it is told twice, and only there", () => {
    expect(toldTwice("`nWaiting` (in Python,\n`n_waiting`) counts.")).toHaveLength(1);
    expect(toldTwice("`getNowait`, in Python `get_nowait`. With `null` (in Python, `None`)")).toHaveLength(2);
    expect(toldTwice("<AsWritten>`toThread` (in Python, `to_thread`)</AsWritten>")).toEqual([]);
    expect(toldTwice("`catch` gets every error. In Python `except Exception` does not.")).toEqual([]);
  });

  it.each(globSync("content/course/**/*.mdx"))("is told once in %s", (path) => {
    expect(toldTwice(readFileSync(path, "utf8"))).toEqual([]);
  });
});
