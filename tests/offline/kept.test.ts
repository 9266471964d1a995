import { expect, it } from "vitest";
import { isForGood, Kept, type ListedFile } from "../../src/offline/kept.ts";
import { fakeCaches } from "./caches.ts";

const base = new URL("https://site.example/course/");
const file = (path: string, revision: string): ListedFile => ({ path, revision, bytes: 10, part: "pages" });

it("takes for good what has a hash in its address, and nothing else", () => {
  const good = ["_astro/run.B0PD.js", "runtime/worker.49ZSu3PUmf.js", "runtime/python/manifest.x.json"];
  const changing = [
    "",
    "a/tasks/",
    "runtime/compiled/a/a2-hello.json",
    "runtime/sources/a.json",
    "pagefind/pagefind.js",
  ];
  expect(good.filter(isForGood)).toEqual(good);
  expect(changing.filter(isForGood)).toEqual([]);
});

it("misses a page of another version, and one that was kept by the way, but no file that is good for ever", async () => {
  const kept = new Kept(fakeCaches(), base);
  await kept.put("old/", new Response("old"), "1");
  await kept.put("new/", new Response("new"), "2");
  await kept.put("_astro/a.1.js", new Response("script"), "1");
  const cache = await kept.put("x/", new Response("x"), "").then(() => kept.find("x/"));
  expect(await cache?.text()).toBe("x");
  const files = [file("old/", "2"), file("new/", "2"), file("x/", "2"), file("_astro/a.1.js", "9"), file("none/", "2")];
  expect((await kept.missing(files)).map(({ path }) => path)).toEqual(["old/", "x/", "none/"]);
});

it("knows its version, which is no file, and forgets all at once", async () => {
  const kept = new Kept(fakeCaches(), base);
  expect(await kept.version()).toBeNull();
  await kept.setVersion("7");
  await kept.put("a/", new Response("a"), "1");
  expect(await kept.version()).toBe("7");
  expect(await kept.paths()).toEqual(["a/"]);
  await kept.clear();
  expect(await kept.paths()).toEqual([]);
  expect(await kept.version()).toBeNull();
});

it("does not pass on how the answer was packed on its way", async () => {
  const kept = new Kept(fakeCaches(), base);
  await kept.put(
    "a/",
    new Response("a", { headers: { "content-encoding": "gzip", "content-type": "text/html" } }),
    "1",
  );
  const headers = (await kept.find("a/"))?.headers;
  expect([headers?.get("content-encoding"), headers?.get("content-type")]).toEqual([null, "text/html"]);
});
