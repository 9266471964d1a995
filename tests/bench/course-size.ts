// `npm run bench:course [-- 125 250 500]`: how long the build takes where the course grows. The course as it stands gets so many chapters more,
// each with a listing of its own in both languages, in parts of 25; what is told is the processor time and the most memory of the
// process that builds, and what each added chapter costs. Writes .cache/report/course-size.json, and fails where a chapter of the largest
// course costs half as much again as one of the smallest.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [250, 500, 1000];
const PART = 25;
const LIMIT = 1.5;

/** One build. */
interface Built {
  readonly chapters: number;
  /** Processor time of the process that builds, in seconds. */
  readonly seconds: number;
  /** The most memory it had, in megabytes. */
  readonly megabytes: number;
}

const usage = join(mkdtempSync(join(tmpdir(), "loopbook-usage-")), "usage.mjs");
writeFileSync(
  usage,
  `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread && process.argv[1]?.includes("astro"))
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(${JSON.stringify(`${usage}.json`)}, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1e3 }));
  });
`,
);

const built: Built[] = [];
for (const chapters of [0, ...SIZES]) {
  const one = build(chapters);
  built.push(one);
  console.log(`${String(chapters)} chapters more: ${one.seconds.toFixed(1)} s, ${one.megabytes.toFixed(0)} MB`);
}
const [none, ...grown] = built as [Built, ...Built[]];
const costs = grown.map(({ chapters, seconds, megabytes }) => ({
  chapters,
  secondsEach: (seconds - none.seconds) / chapters,
  megabytesEach: (megabytes - none.megabytes) / chapters,
}));
console.table(costs);
mkdirSync(".cache/report", { recursive: true });
writeFileSync(".cache/report/course-size.json", `${JSON.stringify({ built, costs }, null, 2)}\n`);
if (costs.at(-1)!.secondsEach > LIMIT * costs[0]!.secondsEach) {
  console.error("✗ The build does not take linear time.");
  process.exitCode = 1;
}

/** Builds the course with so many chapters more, in a folder of its own. */
function build(chapters: number): Built {
  // Through a symbolic link Astro would not find its components again: the packages are hard links, on the same disk.
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(".cache/course-");
  try {
    execFileSync("cp", ["-al", "node_modules", join(folder, "node_modules")]);
    for (const path of execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(path, join(folder, path));
    }
    for (let index = 0; index < chapters; index++) addChapter(folder, index);
    addParts(folder, Math.ceil(chapters / PART));
    const { status, stderr } = spawnSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: `--import ${usage}` },
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The build of ${String(chapters)} chapters failed:\n${stderr}`);
    return { chapters, ...(JSON.parse(readFileSync(`${usage}.json`, "utf8")) as Omit<Built, "chapters">) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The name of the part in which a chapter stands: the course's own have one letter. */
function partOf(index: number): string {
  return `g${String(Math.floor(index / PART))}`;
}

function addChapter(folder: string, index: number): void {
  const [part, id] = [partOf(index), `g${String(index)}-greeting`];
  const files = {
    [`content/course/${part}/chapter-${String(index)}.mdx`]: `---
title: Chapter ${String(index)}
description: A chapter that was generated, to see how the build grows.
---

import Snippet from "../../../src/components/Snippet.astro";

## What it prints

This one greets with the number ${String(index)}, after a pause in \`asyncio.sleep\`.

<Snippet id="${part}/${id}" />
`,
    [`content/snippets/${part}/${id}/main.ts`]: `import * as asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  console.log("Hello ${String(index)}");
}

asyncio.run(main());
`,
    [`content/snippets/${part}/${id}/main.py`]: `import asyncio


async def main():
    await asyncio.sleep(1)
    print("Hello ${String(index)}")


asyncio.run(main())
`,
    [`content/snippets/${part}/${id}/output.txt`]: `Hello ${String(index)}\n`,
    [`content/snippets/${part}/${id}/output.py.txt`]: `Hello ${String(index)}\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Gives the parts their places in the sidebar, and the build a store of its own: that of the repository lies among the packages. */
function addParts(folder: string, parts: number): void {
  const file = join(folder, "astro.config.mjs");
  const config = readFileSync(file, "utf8");
  const [begin, place] = ["defineConfig({", "sidebar: ["];
  if (!config.includes(begin) || !config.includes(place))
    throw new Error(`astro.config.mjs has no “${begin}” or “${place}” any more: say here where parts go.`);
  const groups = Array.from({ length: parts }, (_, part) => {
    const directory = `g${String(part)}`;
    return `{ label: "Part ${directory}", collapsed: true, items: [{ autogenerate: { directory: "${directory}" } }] },`;
  });
  writeFileSync(
    file,
    config.replace(begin, `${begin}\ncacheDir: "./.cache/astro",`).replace(place, `${place}\n${groups.join("\n")}`),
  );
}
