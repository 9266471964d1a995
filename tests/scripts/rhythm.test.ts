import { describe, expect, it } from "vitest";
import { rhythmOf, sentencesIn } from "../../scripts/rhythm.ts";

const chapter = `---
title: Somebody is over
---

import Snippet from "x";

## Nobody counts headings.

A task waits. So \`main.run()\` goes on, and [nobody](../over/) looks “at it.” Why?

<Predict
  id="a/x"
  why={{ "over": "Nobody sees this." }}
>

- It is over.
- no sentence

</Predict>
`;

describe("the rhythm of a chapter", () => {
  it("is that of its sentences, not of what stands around them", () => {
    expect(sentencesIn(chapter)).toEqual([
      "A task waits.",
      "So code goes on, and nobody looks “at it.”",
      "Why?",
      "It is over.",
    ]);
  });

  it("counts words, short sentences, and the words that were worn", () => {
    expect(rhythmOf([chapter, chapter])).toEqual({
      sentences: 8,
      words: 32,
      short: 6,
      worn: { nobody: 2, somebody: 0, over: 2 },
    });
  });
});
