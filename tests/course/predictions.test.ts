// The questions that ask how long a program takes have exactly one right answer: the run gives it, no author. And each answer that the run
// shows to be wrong has its reason.
import { globSync, readFileSync } from "node:fs";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSnippet } from "../../src/course/snippets.ts";
import { NodePool } from "../../src/runner/node/pool.ts";
import { nodeRuntime } from "../../src/runner/node/runtime-bundle.ts";
import { judgeTime } from "../../src/snippet/judge-prediction.ts";
import { duration } from "../../src/snippet/prediction.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const asked = globSync("content/course/*/*.mdx").flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/<Predict\s+id="([^"]+)"[^<]*?\btakes=\{(\[[^\]]*\])\}/g)].map(
    ([tag, id = "", seconds = ""]) => ({
      id,
      choices: JSON.parse(seconds) as number[],
      // The reasons stand in the same tag, before or after the times.
      reasons: /\bwhy=\{\{[\s\S]*?\n {2}\}\}/.exec(textFrom(page, tag))?.[0] ?? "",
    }),
  ),
);

function textFrom(page: string, tag: string): string {
  const text = readFileSync(page, "utf8");
  return text.slice(text.indexOf(tag));
}

let pool: NodePool;
beforeAll(async () => {
  pool = new NodePool({ runtime: await nodeRuntime() });
});
afterAll(() => pool.close());

describe.each(asked)("how long $id takes", ({ id, choices, reasons }) => {
  it("is one of the choices, and only one, and each other one has its reason", async () => {
    const { files, options } = readSnippet(id);
    const { lines } = await pool.run(await compile(esbuild, files, "main.ts"), options);
    const taken = lines.at(-1)?.time ?? 0;
    expect(choices.filter((choice) => judgeTime(choice, taken).right)).toHaveLength(1);
    expect(new Set(choices).size).toBe(choices.length);
    const wrong = choices.filter((choice) => !judgeTime(choice, taken).right);
    expect(wrong.filter((choice) => !reasons.includes(`"${duration(choice)}":`))).toEqual([]);
  });
});
