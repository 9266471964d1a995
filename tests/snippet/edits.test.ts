import { expect, it } from "vitest";
import { Edits } from "../../src/snippet/edits.ts";
import { editKey, type Memory } from "../../src/snippet/storage.ts";

const original = { "main.ts": "one", "util.ts": "two" };

function memory(): Memory {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

it("starts with the original", () => {
  const edits = new Edits("a/a2-hello", original, memory());
  expect(edits.files).toEqual(original);
  expect(edits.changed).toBe(false);
});

it("counts changes in every file", () => {
  const edits = new Edits("a/a2-hello", original, memory());
  edits.change("util.ts", "three");
  expect(edits.files).toEqual({ "main.ts": "one", "util.ts": "three" });
  expect(edits.changed).toBe(true);
});

it("keeps each change for the next visit", () => {
  const store = memory();
  const edits = new Edits("a/a2-hello", original, store);
  edits.change("main.ts", "three");
  expect(edits.kept).toBe(true);
  expect(new Edits("a/a2-hello", original, store).files).toEqual({ "main.ts": "three", "util.ts": "two" });
});

it("is unchanged when the text is the original again", () => {
  const store = memory();
  const edits = new Edits("a/a2-hello", original, store);
  edits.change("main.ts", "three");
  edits.change("main.ts", "one");
  expect(edits.changed).toBe(false);
});

it("forgets everything on reset", () => {
  const store = memory();
  const edits = new Edits("a/a2-hello", original, store);
  edits.change("main.ts", "three");
  edits.reset();
  expect(edits.files).toEqual(original);
  expect(new Edits("a/a2-hello", original, store).changed).toBe(false);
});

it("works without a memory and says that nothing is kept", () => {
  const edits = new Edits("a/a2-hello", original, null);
  edits.change("main.ts", "three");
  expect(edits.files["main.ts"]).toBe("three");
  expect(edits.kept).toBe(false);
});

it("takes a reset back, in the browser's memory too", () => {
  const store = memory();
  const edits = new Edits("a/a2-hello", original, store);
  edits.change("main.ts", "three");
  edits.reset();
  expect(edits.canUndoReset).toBe(true);
  edits.undoReset();
  expect(edits.files["main.ts"]).toBe("three");
  expect(edits.canUndoReset).toBe(false);
  expect(new Edits("a/a2-hello", original, store).files["main.ts"]).toBe("three");
});

it("has no reset to take back where nothing was changed, nor once something new was typed", () => {
  const edits = new Edits("a/a2-hello", original, memory());
  edits.reset();
  expect(edits.canUndoReset).toBe(false);
  edits.change("main.ts", "three");
  edits.reset();
  edits.change("main.ts", "four");
  expect(edits.canUndoReset).toBe(false);
});

it("takes a text for changed only when it is another one", () => {
  const edits = new Edits("a/a2-hello", original, memory());
  edits.change("main.ts", "three");
  edits.reset();
  // An editor that shows the original again says so.
  edits.change("main.ts", "one");
  expect(edits.canUndoReset).toBe(true);
});

const id = "a/a2-hello";

function fullMemory(): Memory & Record<"entries", Map<string, string>> {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

it("offers back what was written before the course changed the listing, and drops it on demand", () => {
  const store = fullMemory();
  new Edits(id, { ...original, "main.ts": "old" }, store).change("main.ts", "mine");
  new Edits(id, { "main.py": "twin" }, store).change("main.py", "mine, in Python");
  const edits = new Edits(id, original, store);
  expect(edits.files).toEqual(original);
  expect(edits.other).toEqual({ from: "an older version", files: { ...original, "main.ts": "mine" } });
  edits.takeOther();
  expect(edits.files).toEqual({ ...original, "main.ts": "mine" });
  expect(new Edits(id, original, store).other).toBeNull();
  expect(new Edits(id, original, store).files).toEqual({ ...original, "main.ts": "mine" });
  expect(new Edits(id, { "main.py": "twin" }, store).files).toEqual({ "main.py": "mine, in Python" });
  edits.reset();
  new Edits(id, { ...original, "main.ts": "old" }, store).change("main.ts", "mine");
  new Edits(id, original, store).dropOther();
  expect(new Edits(id, original, store).other).toBeNull();
});

it("keeps the texts of two tabs, and puts neither in the place of the other", () => {
  const store = fullMemory();
  const key = editKey(id, original);
  const [here, there] = [new Edits(id, original, store), new Edits(id, original, store)];
  there.change("main.ts", "theirs");
  expect(here.heard(key, store.getItem(key))).toBe(true);
  expect(here.heard("loopbook:pace", "instant")).toBe(false);
  expect(here.files).toEqual(original);
  here.change("main.ts", "ours");
  expect(here.other?.files["main.ts"]).toBe("theirs");
  // Both tabs are closed: both texts are there again.
  const later = new Edits(id, original, store);
  expect(later.files["main.ts"]).toBe("ours");
  expect(later.other?.files["main.ts"]).toBe("theirs");
  later.takeOther();
  expect([later.files["main.ts"], later.other?.files["main.ts"]]).toEqual(["theirs", "ours"]);
});

it("keeps its text when the other tab goes back to the original", () => {
  const store = fullMemory();
  const key = editKey(id, original);
  const here = new Edits(id, original, store);
  here.change("main.ts", "ours");
  const there = new Edits(id, original, store);
  there.reset();
  here.heard(key, store.getItem(key));
  expect(new Edits(id, original, store).files["main.ts"]).toBe("ours");
});
