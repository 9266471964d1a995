import { describe, expect, it } from "vitest";
import { editKey, loadChoice, loadEdit, saveChoice, saveEdit, type Memory } from "../../src/snippet/storage.ts";

const original = { "main.ts": "print(1)", "util.ts": "" };
const edited = { "main.ts": "print(2)", "util.ts": "// mine" };

function memory(): Memory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** What a browser gives where storage is full or forbidden. */
const refusing: Memory = {
  getItem: () => {
    throw new Error("denied");
  },
  setItem: () => {
    throw new Error("full");
  },
  removeItem: () => {
    throw new Error("denied");
  },
};

describe("edits", () => {
  it("come back as they were saved", () => {
    const store = memory();
    expect(saveEdit(store, "a/a2-hello", original, edited)).toBe(true);
    expect(loadEdit(store, "a/a2-hello", original)).toEqual(edited);
  });

  it("of one snippet are not those of another", () => {
    const store = memory();
    saveEdit(store, "a/a2-hello", original, edited);
    expect(loadEdit(store, "a/a4-await", original)).toBeNull();
  });

  it("of an older version of the listing do not come back in the new one", () => {
    const store = memory();
    saveEdit(store, "a/a2-hello", original, edited);
    expect(loadEdit(store, "a/a2-hello", { ...original, "main.ts": "print(3)" })).toBeNull();
  });

  it("that are the original again are forgotten", () => {
    const store = memory();
    saveEdit(store, "a/a2-hello", original, edited);
    saveEdit(store, "a/a2-hello", original, original);
    expect(store.kept.size).toBe(0);
  });

  it.each(["", "{", "null", "7", '{"main.ts":1,"util.ts":""}', '{"main.ts":"x"}'])(
    "that make no sense (%s) are ignored",
    (text) => {
      const store = memory();
      store.setItem(editKey("a/a2-hello", original), text);
      expect(loadEdit(store, "a/a2-hello", original)).toBeNull();
    },
  );

  it("bring back only the files that the snippet has", () => {
    const store = memory();
    store.setItem(editKey("a/a2-hello", original), JSON.stringify({ ...edited, "other.ts": "x" }));
    expect(loadEdit(store, "a/a2-hello", original)).toEqual(edited);
  });
});

describe("without a memory", () => {
  it.each([
    ["there is none", null],
    ["it refuses", refusing],
  ])("nothing is kept and nothing breaks when %s", (_, store) => {
    expect(saveEdit(store, "a/a2-hello", original, edited)).toBe(false);
    expect(loadEdit(store, "a/a2-hello", original)).toBeNull();
    saveChoice(store, "loopbook:pace", "4×");
    expect(loadChoice(store, "loopbook:pace", ["instant", "4×"])).toBeNull();
  });
});

describe("a choice", () => {
  it("is remembered", () => {
    const store = memory();
    saveChoice(store, "loopbook:pace", "4×");
    expect(loadChoice(store, "loopbook:pace", ["instant", "4×"])).toBe("4×");
  });

  it("is not taken from words that cannot be chosen", () => {
    const store = memory();
    store.setItem("loopbook:pace", "9×");
    expect(loadChoice(store, "loopbook:pace", ["instant", "4×"])).toBeNull();
  });
});
