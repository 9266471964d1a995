import { describe, expect, it } from "vitest";
import { forgetAnswers, keepAnswer, loadCards } from "../../src/review/answers.ts";
import type { Memory } from "../../src/snippet/storage.ts";

function memoryWith(text: string | null): Memory & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_key, value) {
      this.text = value;
    },
    removeItem() {
      this.text = null;
    },
  };
}

const key = "predict:d/d5-zero";

describe("the reader's answers", () => {
  it("are kept from answer to answer", () => {
    const memory = memoryWith(null);
    expect(keepAnswer(memory, key, false, 0)).toBe(true);
    expect(keepAnswer(memory, key, true, 1)).toBe(true);
    expect([...loadCards(memory)]).toEqual([[key, expect.objectContaining({ first: false, box: 0, answers: 2 })]]);
  });

  it("can be forgotten", () => {
    const memory = memoryWith(null);
    keepAnswer(memory, key, true, 0);
    forgetAnswers(memory);
    expect(loadCards(memory).size).toBe(0);
  });

  it("are none where nothing can be kept, and the reader's program goes on", () => {
    expect(loadCards(null).size).toBe(0);
    expect(keepAnswer(null, key, true, 0)).toBe(false);
    const full = {
      ...memoryWith(null),
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(keepAnswer(full, key, true, 0)).toBe(false);
    forgetAnswers(null);
  });

  it("are believed only where they can be answers", () => {
    const good = { first: true, box: 0, due: 5, answers: 1 };
    const kept = {
      [key]: good,
      "predict:a/no-box": { ...good, box: 9 },
      "predict:a/no-due": { ...good, due: null },
      "predict:a/no-first": { ...good, first: "yes" },
      "predict:a/text": "hello",
      "other:a/b": good,
    };
    expect([...loadCards(memoryWith(JSON.stringify(kept))).keys()]).toEqual([key]);
    for (const spoilt of ["", "{", "null", "7", "[1]"]) expect(loadCards(memoryWith(spoilt)).size).toBe(0);
  });
});
