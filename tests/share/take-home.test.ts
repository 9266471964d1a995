// A program leaves the course: what a page packs is unpacked here into an empty folder and run there, by Node alone.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { homePackage } from "../../src/course/home-package.ts";
import { listSnippets, readSnippet } from "../../src/course/snippets.ts";
import type { Program } from "../../src/share/program.ts";
import { folderName, projectFiles, zip } from "../../src/share/take-home.ts";
import { rotation } from "../rotation.ts";

const isDeep = process.env.DEEP === "1";
const home = mkdtempSync(join(tmpdir(), "loopbook-home-"));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Those whose output is the same anywhere: no packages, no pages of the course, no measured times, no mistake on purpose. */
const portable = listSnippets().filter((id) => {
  const { files, options, output } = readSnippet(id);
  const text = Object.values(files).join("\n");
  return (
    options.measured === undefined &&
    options.clock !== "real" &&
    !/drizzle|pglite|\bfetch\b/.test(text) &&
    !output.includes("Error") &&
    !id.endsWith("-refused")
  );
});
const taken = isDeep ? rotation(portable, 10) : rotation(portable, 2);

function programOf(id: string): Program {
  const { files, twin, options } = readSnippet(id);
  const { wallClock, seed, debug } = options;
  return {
    files: Object.entries({ ...files, ...twin }),
    options: {
      ...(wallClock !== undefined && { wallClock }),
      ...(seed !== undefined && { seed }),
      ...(debug !== undefined && { debug }),
    },
  };
}

/** Packs a program as the page does, and unpacks it into a folder of its own. */
async function takeHome(id: string): Promise<string> {
  const name = folderName(id);
  const packed = zip(name, projectFiles(programOf(id), readSnippet(id).options.title ?? id, await homePackage()));
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), strFromU8(bytes));
  }
  return join(home, name);
}

/** What a command prints, stderr included, in the order in which it prints. */
async function printed(command: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}` };
  const { stdout } = await promisify(execFile)("sh", ["-c", '"$0" "$@" 2>&1', command, ...args], { cwd, env });
  return stdout;
}

describe("a program taken home", () => {
  it.each(taken)("%s prints there what it prints in the course", async (id) => {
    const folder = await takeHome(id);
    if (isDeep) {
      execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--silent"], { cwd: folder });
      expect(await printed("npm", ["start", "--silent"], folder)).toBe(readSnippet(id).output);
    } else {
      // What npm would install.
      mkdirSync(join(folder, "node_modules"), { recursive: true });
      symlinkSync(join(process.cwd(), "node_modules/esbuild"), join(folder, "node_modules/esbuild"));
      expect(await printed(process.execPath, ["loopbook/loopbook.js", "run", "main.ts"], folder)).toBe(
        readSnippet(id).output,
      );
    }
  });

  it.runIf(isDeep)("type-checks there with nothing but what came along", async () => {
    const folder = await takeHome("a/a2-hello");
    const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
    expect(await printed(process.execPath, [tsc, "-p", "tsconfig.json"], folder)).toBe("");
  });

  it("has its own files, its twin, a README, and the licence of the loop", async () => {
    const files = Object.keys(projectFiles(programOf("a/a2-hello"), "A first program", await homePackage()));
    const own = ["main.ts", "main.py", "README.md", "package.json", "tsconfig.json"];
    const loop = ["LICENSE", "README.md", "package.json", "loopbook.js", "types/asyncio/index.d.ts"];
    expect(files).toEqual(expect.arrayContaining([...own, ...loop.map((file) => `loopbook/${file}`)]));
  });

  it("is Python alone where there is no TypeScript", () => {
    const files = projectFiles({ files: [["main.py", "print(1)"]], options: {} }, "Mine", {});
    expect(Object.keys(files)).toEqual(["main.py", "README.md"]);
    expect(files["main.py"]).toBe("print(1)\n");
  });

  it("lies in a folder whose name is plain, whatever the title", () => {
    expect(folderName("../../etc: “Grüße” & <b>")).toBe("loopbook-etc-gr-e-b");
    expect(folderName("世界")).toBe("program");
  });
});

describe.runIf(isDeep)("the package", () => {
  it("installs from its archive into an empty folder, and runs a program there", async () => {
    execFileSync("npm", ["run", "--silent", "pack:loop"], { stdio: "ignore" });
    const folder = mkdtempSync(join(home, "empty-"));
    const archive = join(process.cwd(), `.cache/loopbook-${process.env.npm_package_version ?? "0.1.0"}.tgz`);
    writeFileSync(join(folder, "package.json"), "{}");
    execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--silent", archive], {
      cwd: folder,
    });
    writeFileSync(join(folder, "main.ts"), readSnippet("a/a2-hello").files["main.ts"] ?? "");
    expect(await printed("npx", ["loopbook", "run", "main.ts"], folder)).toBe(readSnippet("a/a2-hello").output);
  });
});
