import { afterEach, expect, it, vi } from "vitest";
import { fetchFiles } from "../../src/offline/fetch-files.ts";
import { Kept, type ListedFile } from "../../src/offline/kept.ts";
import { fakeCaches } from "./caches.ts";

const base = new URL("https://site.example/");
const files = Array.from({ length: 10 }, (_, index): ListedFile => ({
  path: `page-${String(index)}/`,
  revision: "1",
  bytes: 4,
  part: "pages",
}));

afterEach(() => {
  vi.unstubAllGlobals();
});

it("keeps all of them, and tells how much has come", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("text")));
  const kept = new Kept(fakeCaches(), base);
  const told: number[] = [];
  await fetchFiles(files, kept, new AbortController().signal, (bytes) => told.push(bytes));
  expect(await kept.missing(files)).toEqual([]);
  expect(told.at(-1)).toBe(40);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

it("ends with the first that cannot be had, keeps what came before, and goes on from there", async () => {
  let served = 0;
  vi.stubGlobal("fetch", () =>
    Promise.resolve(++served > 5 ? new Response("", { status: 503, statusText: "Busy" }) : new Response("text")),
  );
  const kept = new Kept(fakeCaches(), base);
  const { signal } = new AbortController();
  await expect(fetchFiles(files, kept, signal)).rejects.toThrow("the server answered “503 Busy”");
  const rest = await kept.missing(files);
  expect(rest.length).toBeGreaterThanOrEqual(5);
  expect(rest.length).toBeLessThan(10);
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response("text"));
  });
  await fetchFiles(rest, kept, signal);
  expect(asked.length).toBe(rest.length);
  expect(await kept.missing(files)).toEqual([]);
});

it("is cancelled by its signal", async () => {
  const cancel = new AbortController();
  vi.stubGlobal("fetch", () => {
    cancel.abort();
    return Promise.resolve(new Response("text"));
  });
  const kept = new Kept(fakeCaches(), base);
  await expect(fetchFiles(files, kept, cancel.signal)).rejects.toBe(cancel.signal.reason);
});
