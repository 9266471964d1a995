import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { forgetfulStorage } from "../../src/layouts/forgetful-storage.ts";

function denied(): never {
  throw new DOMException("denied", "SecurityError");
}

function windowWith(get: () => unknown): Window {
  const window = {};
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, { configurable: true, get });
  runInNewContext(forgetfulStorage, { window });
  return window as Window;
}

it.each([
  ["throws when it is named", denied],
  ["is null", () => null],
  ["throws when it is used", () => ({ getItem: denied })],
])("stands in for a storage that %s, as long as the page is open", (_, get) => {
  const { localStorage, sessionStorage } = windowWith(get);
  localStorage.setItem("key", "kept");
  expect(localStorage.getItem("key")).toBe("kept");
  expect(sessionStorage.getItem("key")).toBeNull();
});

it("leaves a storage that works alone, but for a theme that there is not", () => {
  const kept = new Map([["other", "{"]]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => kept.delete(key),
  };
  for (const [theme, left] of [
    ["dark", "dark"],
    ["light", "light"],
    ["", ""],
    ["{", null],
    ["x".repeat(1000), null],
  ] as const) {
    kept.set("starlight-theme", theme);
    expect(windowWith(() => storage).localStorage).toBe(storage);
    expect(storage.getItem("starlight-theme")).toBe(left);
  }
  expect(storage.getItem("other")).toBe("{");
});
