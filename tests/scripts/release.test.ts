import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const script = resolve("scripts/release.ts");
const [open, closed] = ["## Next\n\n- A clock.\n\n", "## 0.1.0\n\n- The first.\n"];
let folder: string;

/** A repository whose scripts only say that they were called. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  const called = (name: string) => `echo ${name} >> .cache/called`;
  const scripts = Object.fromEntries(["test:deep", "precompress", "pack:loop"].map((name) => [name, called(name)]));
  write(
    "package.json",
    JSON.stringify({ name: "x", version: "0.1.0", scripts: { ...scripts, build: `mkdir dist && ${called("build")}` } }),
  );
  write("CHANGELOG.md", open + closed);
  write(".gitignore", ".cache\ndist\n");
  git("init", "--quiet");
  execFileSync("mkdir", [join(folder, ".cache")]);
  commit();
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function git(...args: string[]): void {
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...args], { cwd: folder });
}

function commit(): void {
  git("add", ".");
  git("commit", "--quiet", "--message", "Work");
}

function release(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

it("says what it would do, and does nothing", () => {
  const { status, stdout } = release("0.2.0");
  expect(status).toBe(0);
  expect(stdout).toContain("would: run the deep gate");
  expect(stdout).toContain("Nothing was done");
  expect(existsSync(join(folder, ".cache/called"))).toBe(false);
  expect(readFileSync(join(folder, "CHANGELOG.md"), "utf8")).toBe(open + closed);
});

it("goes through the gate first, then stamps, builds and packs", () => {
  expect(release("0.2.0", "--go")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, ".cache/called"), "utf8").trim().split("\n")).toEqual([
    "test:deep",
    "build",
    "precompress",
    "pack:loop",
  ]);
  expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toMatchObject({ version: "0.2.0" });
  expect(readFileSync(join(folder, "CHANGELOG.md"), "utf8")).toBe(open.replace("Next", "0.2.0") + closed);
  expect(existsSync(join(folder, ".cache/release/loopbook-0.2.0.tar.gz"))).toBe(true);
});

it("refuses what is not committed, a version that does not come after, and a change log that tells nothing", () => {
  expect(release()).toMatchObject({ status: 1, stderr: "✗ Which version? npm run release -- 1.2.0\n" });
  expect(release("0.1.0").stderr).toBe("✗ 0.1.0 does not come after 0.1.0.\n");
  expect(release("2").stderr).toBe("✗ “2” is no version: three numbers, such as 1.2.0.\n");
  write("CHANGELOG.md", closed);
  expect(release("0.2.0").stderr).toContain("CHANGELOG.md has to begin with “## Next”");
  write("CHANGELOG.md", `## Next\n\n${closed}`);
  expect(release("0.2.0").stderr).toContain("tells nothing below “## Next”");
  write("CHANGELOG.md", `${open}- More.\n${closed}`);
  expect(release("0.2.0").stderr).toContain("Something is not committed:\n M CHANGELOG.md");
});
