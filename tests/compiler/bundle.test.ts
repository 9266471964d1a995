import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../src/compiler/bundle.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const KEPT = join(ROOT, ".cache", "bundles");

let folder: string;
let entry: string;

beforeAll(async () => {
  await mkdir(KEPT, { recursive: true });
  folder = await mkdtemp(join(ROOT, ".cache", "bundle-test-"));
  entry = relative(ROOT, join(folder, "entry.ts"));
});

afterAll(async () => {
  for (const { name } of await kept()) await rm(join(KEPT, name));
  await rm(folder, { recursive: true });
});

/** What the global of a script is, in a realm of its own that has what the loop needs of an engine. */
function valueOf(script: string): Record<string, unknown> {
  const realm = { performance, setTimeout, clearTimeout, setImmediate };
  return runInNewContext(`${script}; Bundled`, realm) as Record<string, unknown>;
}

/** What is kept of the entry here, with the time when it was written. */
async function kept(): Promise<{ name: string; time: number }[]> {
  const found = [];
  for (const name of await readdir(KEPT)) {
    if (!name.endsWith(".json") || !(await readFile(join(KEPT, name), "utf8")).includes(entry)) continue;
    found.push({ name, time: (await stat(join(KEPT, name))).mtimeMs });
  }
  return found;
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
}

describe("a bundle", () => {
  it("is one classic script, with the loop's own code lowered", async () => {
    await write(
      "entry.ts",
      `export { Coroutine } from "../../src/asyncio/core/coroutines.ts"; export { sleep } from "../../src/asyncio/api/sleep.ts"; export const n: number = 1;`,
    );
    const { Coroutine, sleep, n } = valueOf(await bundle(entry, { globalName: "Bundled" })) as {
      Coroutine: new () => object;
      sleep: (seconds: number) => object;
      n: number;
    };
    expect(sleep(1)).toBeInstanceOf(Coroutine);
    expect(n).toBe(1);
  });

  it("is built again when a file of it has changed, and only then", async () => {
    await write("entry.ts", `export { text } from "./part.ts";`);
    await write("part.ts", `export const text = "one";`);
    expect(valueOf(await bundle(entry, { globalName: "Bundled" }))).toMatchObject({ text: "one" });
    const before = await kept();
    expect(valueOf(await bundle(entry, { globalName: "Bundled" }))).toMatchObject({ text: "one" });
    expect(await kept()).toEqual(before);
    await write("part.ts", `export const text = "two";`);
    expect(valueOf(await bundle(entry, { globalName: "Bundled" }))).toMatchObject({ text: "two" });
  });

  it("is one for each set of options", async () => {
    await write("entry.ts", `export const long = 1 + 1;`);
    const minified = await bundle(entry, { globalName: "Bundled", minify: true });
    const plain = await bundle(entry, { globalName: "Bundled" });
    expect(minified.length).toBeLessThan(plain.length);
    expect(valueOf(minified)).toMatchObject({ long: 2 });
  });

  it("can be asked for several times at once", async () => {
    await write("entry.ts", `export const value = "same";`);
    const scripts = await Promise.all([1, 2, 3, 4].map(() => bundle(entry, { globalName: "Bundled" })));
    expect(new Set(scripts).size).toBe(1);
  });

  it("that cannot be built says what is wrong", async () => {
    await write("entry.ts", `import "./nothing.ts";`);
    await expect(bundle(entry)).rejects.toThrow("./nothing.ts");
  });
});
