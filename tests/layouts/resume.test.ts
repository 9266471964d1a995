import { describe, expect, it } from "vitest";
import { rememberChapter, whereToGoOn, type LastChapter } from "../../src/layouts/resume.ts";
import type { Memory } from "../../src/snippet/storage.ts";

function memory(kept: string | null = null): Memory {
  let value = kept;
  return { getItem: () => value, setItem: (_, text) => void (value = text), removeItem: () => void (value = null) };
}

const turns: LastChapter = {
  id: "d/turns",
  href: "/d/turns/",
  title: "The turns of the loop",
  next: { href: "/d/task-groups/", title: "Task groups" },
};

describe("where to go on", () => {
  it("is the chapter that was open last, or the one after it where that is finished", () => {
    const kept = memory();
    rememberChapter(kept, turns);
    expect(whereToGoOn(kept, new Set())).toEqual({ href: "/d/turns/", title: "The turns of the loop" });
    expect(whereToGoOn(kept, new Set(["d/turns"]))).toEqual(turns.next);
  });

  it("is the last chapter once all are finished", () => {
    const kept = memory();
    rememberChapter(kept, { ...turns, next: null });
    expect(whereToGoOn(kept, new Set(["d/turns"]))?.href).toBe("/d/turns/");
  });

  it("is nowhere for a new reader, for spoilt memory, and never on another site", () => {
    const spoilt = ["{", "1", '{"title":1}'];
    spoilt.push(...["https://else.example/", "//else.example", "javascript:1"].map((href) => JSON.stringify({ ...turns, href }))); // prettier-ignore
    for (const text of [null, ...spoilt]) expect(whereToGoOn(memory(text), new Set())).toBeNull();
    expect(whereToGoOn(null, new Set())).toBeNull();
  });
});
